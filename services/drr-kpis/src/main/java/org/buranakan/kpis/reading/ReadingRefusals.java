package org.buranakan.kpis.reading;

import static org.buranakan.platform.problem.Rule.explained;
import static org.buranakan.platform.problem.Rule.malformed;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;
import static org.buranakan.platform.problem.Rule.unavailable;

import org.buranakan.platform.problem.Rule;

/** The rules of readings: which figures can be reported, and how a file of them is written. */
final class ReadingRefusals {
  static final Rule IMPORT_NOT_FOUND = notFound("import", "การนำเข้า", "import");

  // Which figures can be reported, one by one or in a file.

  static final Rule UNKNOWN_VARIABLE =
      refused(
          "reading.unknown-variable",
          "ไม่มีตัวแปรหรือตัวชี้วัดนี้ ดู GET /v1/variables",
          "there is no such variable or indicator; see GET /v1/variables");

  static final Rule COMPUTED =
      refused(
              "reading.computed",
              "{0} คำนวณจากสูตร จึงรายงานเองไม่ได้ ให้รายงานตัวแปรเหล่านี้แทน: {1}",
              "{0} is computed, never typed; report these instead: {1}")
          .byLaw(
              "คำแนะนำทางเทคนิคของ UNDRR: ตัวชี้วัดรวมคำนวณจากตัวนับ",
              "UNDRR technical guidance: compound indicators are computed from counts");

  static final Rule NEGATIVE =
      refused("reading.negative", "ค่าของ {0} ติดลบไม่ได้", "{0} can't be negative");

  static final Rule NOT_WHOLE =
      refused(
          "reading.not-whole",
          "{0} ต้องเป็นจำนวนเต็ม",
          "{0} counts {1}: only whole numbers make sense");

  static final Rule ABOVE_MAXIMUM =
      refused("reading.above-maximum", "{0} ต้องไม่เกิน {1}", "{0} can't be more than {1}");

  static final Rule TOO_LARGE =
      refused(
          "reading.too-large",
          "ตัวเลขใหญ่เกินไป (ไม่เกิน {0} หลัก)",
          "the number is too large: at most {0} digits");

  static final Rule TOO_PRECISE =
      refused("reading.too-precise", "ทศนิยมไม่เกิน {0} ตำแหน่ง", "at most {0} decimals");

  static final Rule YEAR_OUT_OF_RANGE =
      refused(
          "reading.year-out-of-range",
          "ปีต้องอยู่ระหว่าง พ.ศ. {0} ถึง {1}",
          "the year must lie between {2} and {3}");

  static final Rule AS_OF_OUT_OF_RANGE =
      refused(
          "reading.as-of-out-of-range",
          "วันที่ของข้อมูลต้องไม่อยู่ในอนาคต และไม่ก่อน พ.ศ. {0}",
          "as-of must not lie in the future, nor before {1}");

  // Why a row of a file is left out, while the others are taken.

  static final Rule WRONG_NUMBER_OF_CELLS =
      explained(
          "import.cells",
          "จำนวนช่องของแถวไม่ตรงกับหัวตาราง (ตัวเลขที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด)",
          "the row has not as many cells as the header (a number with commas must stand in"
              + " quotes)");

  static final Rule NOT_A_YEAR =
      explained(
          "reading.not-a-year",
          "ปีต้องเขียนเช่น 2568, 2025, ปีงบประมาณ 2568 หรือ FY2025",
          "a year is written as 2025, 2568, FY2025 or ปีงบประมาณ 2568");

  static final Rule NOT_A_NUMBER =
      explained(
          "reading.not-a-number",
          "ค่าต้องเป็นตัวเลข เช่น 1234, 1,234 หรือ ๑๒๓๔; ไม่ทราบค่าให้เว้นว่างหรือใส่ -",
          "a value is written as 1234, 1,234 or ๑๒๓๔; what is not known stays blank or is a dash");

  static final Rule NOT_A_DATE =
      explained(
          "reading.not-a-date",
          "วันที่ต้องเขียนเช่น 2568-11-29, 2025-11-29 หรือ 29/11/2568",
          "a date is written as 2025-11-29, 2568-11-29 or 29/11/2568");

  static final Rule UNKNOWN_PROVINCE =
      explained(
          "reading.unknown-province",
          "ไม่รู้จักจังหวัดนี้ ใช้รหัส ISO (TH-90) รหัสกรมการปกครอง (90) หรือชื่อจังหวัด",
          "no such province: use the ISO code (TH-90), the DOPA code (90) or the name");

  static final Rule BAD_SOURCE =
      explained(
          "reading.bad-source",
          "ชื่อแหล่งข้อมูลไม่เกิน 500 ตัวอักษร ที่อยู่ต้องขึ้นต้นด้วย http:// หรือ https://"
              + " และต้องไม่มีอักขระที่มองไม่เห็น",
          "a source's name has at most 500 characters, its address begins with http:// or https://,"
              + " and neither has characters that nobody sees");

  // How a file is written: otherwise nothing of it is taken.

  static final Rule EMPTY_FILE = malformed("import.empty", "ไฟล์ว่างเปล่า", "the file is empty");

  static final Rule WRONG_HEADER =
      malformed(
          "import.header",
          "หัวตารางต้องมี variable,province,year,value และอาจมี as_of,source_name,source_url ({0})",
          "the header must have variable,province,year,value and may have"
              + " as_of,source_name,source_url ({0})");

  static final Rule NOT_UTF_8 =
      malformed(
          "import.not-utf-8",
          "ไฟล์ไม่ได้เข้ารหัส UTF-8 (เช่น บันทึกเป็น TIS-620 หรือ Windows-874) โปรดบันทึกเป็น"
              + " CSV UTF-8",
          "the file is not UTF-8 (saved as TIS-620 or Windows-874?): save it as CSV UTF-8");

  static final Rule NOT_CSV =
      malformed(
          "import.not-csv",
          "อ่านไฟล์ CSV ไม่ได้: เครื่องหมายคำพูดไม่ครบคู่ หรือมีตัวอักษรตามหลัง",
          "this is not CSV: a quotation mark is not closed, or something follows it in its cell");

  static final Rule CELL_TOO_LONG =
      malformed(
          "import.cell-too-long",
          "แถว {0} มีช่องที่ยาวเกิน {1} ตัวอักษร (ลืมปิดเครื่องหมายคำพูด?)",
          "row {0} has a cell of more than {1} characters (a quotation mark that is not closed?)");

  static final Rule ROW_TOO_LONG =
      malformed(
          "import.row-too-long",
          "แถว {0} ยาวเกิน {1} ตัวอักษร",
          "row {0} has more than {1} characters");

  static final Rule TOO_MANY_COLUMNS =
      malformed(
          "import.too-many-columns",
          "แถว {0} มีมากกว่า {1} ช่อง",
          "row {0} has more than {1} cells");

  static final Rule TOO_MANY_ROWS =
      malformed(
          "import.too-many-rows",
          "ไฟล์มีมากกว่า {0} แถว โปรดแบ่งไฟล์",
          "the file has more than {0} rows: split it");

  // What takes longer than anybody waits.

  static final Rule IMPORT_TOO_LONG =
      unavailable(
          "import.too-long",
          "นำเข้าไฟล์ไม่เสร็จในเวลาที่กำหนด จึงไม่ได้บันทึกแถวใดเลย โปรดแบ่งไฟล์แล้วส่งใหม่",
          "the import took too long, so nothing of it is stored: split the file, and send its"
              + " parts");

  static final Rule PROVINCE_BUSY =
      unavailable(
          "province.busy",
          "กำลังบันทึกข้อมูลอื่นของจังหวัดนี้อยู่ โปรดลองใหม่",
          "other figures of the province are being stored right now: try again");

  private ReadingRefusals() {}
}
