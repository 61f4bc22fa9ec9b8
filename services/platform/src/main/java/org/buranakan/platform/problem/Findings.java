package org.buranakan.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.buranakan.platform.text.NormalForm;
import org.buranakan.platform.text.StrictUtf8.NotUtf8;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.text.TooManyItems;
import org.jspecify.annotations.Nullable;

/** Says of any exception what was wrong, and where. */
final class Findings {
  /** Violations come in no order of their own, and the first one stands for all. */
  private static final Comparator<FieldError> IN_ORDER =
      Comparator.comparing(FieldError::pointer, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(error -> error.reason().code());

  static final Reason NOT_UTF_8 =
      Reason.of(
          "not-utf-8",
          "ต้องเป็น UTF-8 ที่ถูกต้อง และไม่มี surrogate ที่อยู่เดี่ยว ๆ",
          "must be UTF-8 that is well-formed, also where it is escaped");

  private Findings() {}

  /**
   * The framework wraps what our parameter converters throw in a 404 of its own; and a database
   * that is away is no failure of ours, but something to wait for.
   */
  static int status(int given, @Nullable Throwable cause) {
    for (var e = cause; e != null; e = e.getCause()) {
      if (e instanceof Problem problem) {
        return problem.status();
      }
      if (e instanceof SQLException database) {
        if (isAway(database.getSQLState())) {
          return 503;
        }
        if (isRolledBack(database)) {
          return 409;
        }
      }
    }
    return given;
  }

  /** Not connected, shutting down, or over the time that a statement or a lock has. */
  private static boolean isAway(@Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57")
        || state.equals("55P03");
  }

  /** Two transactions waited for each other, and the database chose this one. */
  private static boolean isRolledBack(SQLException database) {
    return database.getSQLState() != null && database.getSQLState().startsWith("40");
  }

  static List<FieldError> of(int status, @Nullable Throwable cause, Locale locale) {
    for (var e = cause; e != null; e = e.getCause()) {
      switch (e) {
        case Problem problem -> {
          return problem.errors();
        }
        case ConstraintViolationException violations -> {
          return violations.getConstraintViolations().stream()
              .map(Findings::of)
              .sorted(IN_ORDER)
              .limit(Problem.MOST_ERRORS)
              .toList();
        }
        case JsonProcessingException json -> {
          return List.of(of(json));
        }
        case OptimisticLockException stale -> {
          return List.of(concurrentChange());
        }
        case SQLException database when isRolledBack(database) -> {
          return List.of(concurrentChange());
        }
        default -> {}
      }
    }
    return List.of(byStatus(status));
  }

  private static FieldError of(ConstraintViolation<?> violation) {
    var path = new ArrayList<String>();
    for (var node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        path.add(node.getIndex().toString());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        path.add(node.getName());
      }
    }
    // The path of a method's parameter starts with the method and the parameter.
    var ofMethod = violation.getExecutableParameters() != null;
    var inBody = path.size() > 2 && !isQuery(violation.getLeafBean(), path.getLast());
    var pointer =
        ofMethod && inBody
            ? "/" + String.join("/", path.subList(2, path.size()))
            : ofMethod ? "#query/" + path.getLast() : "/" + String.join("/", path);
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    var code =
        "invalid." + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    // The message already is in the caller's language.
    return new FieldError(pointer, new Reason(code, new Text(violation.getMessage(), null), null));
  }

  private static boolean isQuery(@Nullable Object bean, String field) {
    try {
      return bean != null
          && bean.getClass().getDeclaredField(field).isAnnotationPresent(QueryParam.class);
    } catch (NoSuchFieldException e) {
      return false;
    }
  }

  private static FieldError of(JsonProcessingException problem) {
    if (!(problem instanceof JsonMappingException mapping)) {
      return new FieldError(null, reason(problem));
    }
    if (mapping.getCause() instanceof JsonProcessingException unreadable
        && !(unreadable instanceof InputCoercionException)) { // a number that the type can't hold
      return new FieldError(null, reason(unreadable));
    }
    var pointer =
        mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName())
            .collect(Collectors.joining("/", "/", ""));
    return new FieldError(pointer, reason(mapping));
  }

  /** Why it is no JSON that is read here, whatever it should have been. */
  private static Reason reason(JsonProcessingException problem) {
    var at = problem.getLocation();
    var where = at == null ? "" : " " + at.getLineNr() + ":" + at.getColumnNr();
    return switch (problem) {
      case NotUtf8 none -> NOT_UTF_8;
      case StreamConstraintsException beyond ->
          Reason.of(
              "json-bounds",
              "JSON ซ้อนลึก หรือมีตัวเลข ชื่อฟิลด์ หรือข้อความที่ยาวเกินกำหนด" + where,
              "this JSON is nested too deeply, or has a number, a name or a text that is too long"
                  + where);
      case JsonParseException twice when twice.getOriginalMessage().startsWith("Duplicate field") ->
          Reason.of(
              "duplicate-field",
              "มีฟิลด์เดียวกันมากกว่าหนึ่งครั้ง" + where,
              "the same field stands there twice" + where);
      default -> Reason.of("malformed-json", "JSON ไม่ถูกต้อง" + where, "this is not JSON" + where);
    };
  }

  private static Reason reason(JsonMappingException mapping) {
    return switch (mapping) {
      case UnrecognizedPropertyException unknown -> {
        var known =
            StreamSupport.stream(unknown.getKnownPropertyIds().spliterator(), false)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        yield Reason.of(
            "unknown-field",
            "ไม่รู้จักฟิลด์ " + unknown.getPropertyName() + " ฟิลด์ที่รับ: " + known,
            "unknown field " + unknown.getPropertyName() + "; known here: " + known);
      }
      case JsonMappingException text when text.getCause() instanceof NormalForm.Refused refused ->
          reason(refused);
      case JsonMappingException list when list.getCause() instanceof TooManyItems beyond ->
          Reason.of(
              "invalid.size",
              "มีได้ไม่เกิน " + beyond.most() + " รายการ",
              "must have at most " + beyond.most() + " items");
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          notOneOf(wrong.getTargetType());
      case InvalidFormatException wrong when wrong.getValue() instanceof BigDecimal ->
          Reason.of(
              "invalid.number",
              "ตัวเลขต้องมีไม่เกิน 40 หลักหน้าจุดทศนิยม และ 40 หลักหลังจุด",
              "a number has at most 40 digits before the point and 40 behind it");
      case MismatchedInputException wrong when wrong.getTargetType() != null -> {
        var expected = Expected.of(wrong.getTargetType());
        yield Reason.of(
            "wrong-type",
            "ต้องเป็น" + expected.in(Locale.of("th")),
            "must be " + expected.in(Locale.ENGLISH));
      }
      default ->
          Reason.of(
              "wrong-type", "ค่าไม่ตรงชนิดที่กำหนด", "the value does not fit" + reasonOf(mapping));
    };
  }

  static Reason reason(NormalForm.Refused refused) {
    return refused.isForMarks()
        ? Reason.of(
            "invalid.marks",
            "สระ วรรณยุกต์ และเครื่องหมายต้องอยู่กับตัวอักษร ตัวละไม่เกิน 4",
            "marks (vowel signs, tone marks, accents) stand on a letter, at most four of them")
        : Reason.of(
            "invalid.unseen",
            "ต้องไม่มีอักขระที่มองไม่เห็น อักขระควบคุมทิศทาง หรืออักขระที่ไม่ได้กำหนดไว้",
            "must not contain characters that nobody sees: controls, marks of direction, tags, or"
                + " such as Unicode gives no meaning");
  }

  /** Ours are written for callers; others name Java classes, which they should not have to read. */
  private static String reasonOf(JsonMappingException mapping) {
    return mapping.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null
        ? ": " + ours.getMessage()
        : "";
  }

  /** What was sent in its place is not quoted, here and elsewhere: it may be a person's name. */
  static Reason notOneOf(Class<?> type) {
    var values =
        Arrays.stream(type.getEnumConstants())
            .map(Findings::jsonName)
            .collect(Collectors.joining(", "));
    return Reason.of(
        "unknown-value", "ต้องเป็นค่าหนึ่งในรายการ: " + values, "must be one of: " + values);
  }

  static String jsonName(Object constant) {
    try {
      var name = ((Enum<?>) constant).name();
      var property =
          constant
              .getClass()
              .getField(name)
              .getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
      return property == null ? name : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FieldError byStatus(int status) {
    return switch (status) {
      case 401 ->
          whole(
              "unauthenticated",
              "โทเคนไม่มี หมดอายุ ไม่ถูกต้อง หรือมิได้ออกให้สำหรับบริการนี้",
              "the bearer token is missing, expired, not valid, or not one for this API");
      case 403 ->
          whole(
              "role-missing", "บทบาทของท่านไม่มีสิทธิ์เรียกส่วนนี้", "your role may not call this");
      case 404 -> whole("no-such-path", "ไม่มีเส้นทางนี้", "there is nothing at this path");
      case 405 ->
          whole(
              "method-not-allowed",
              "เส้นทางนี้ไม่รองรับวิธีเรียกนี้",
              "this path does not take this method");
      case 406 ->
          whole(
              "not-acceptable",
              "ตอบได้เป็น application/json เท่านั้น",
              "answers come as application/json only");
      case 409 ->
          whole(
              "already-exists",
              "มีข้อมูลนี้แล้ว (มีผู้บันทึกในเวลาเดียวกัน)",
              "this exists already (somebody else made it at the same moment)");
      case 413 -> whole("too-large", "ข้อมูลใหญ่เกินกำหนด", "the body is larger than allowed");
      case 415 ->
          whole(
              "unsupported-media-type",
              "ไม่รองรับชนิดข้อมูลนี้",
              "this media type is not taken here");
      case 503 ->
          whole(
              "unavailable",
              "ฐานข้อมูลของบริการไม่พร้อม โปรดลองใหม่ภายหลัง",
              "the service's database is away: retry later");
      case 400 -> whole("malformed", "อ่านคำขอไม่ได้", "the request can't be read");
      default ->
          whole(
              "internal",
              "ระบบขัดข้อง โปรดลองใหม่",
              "something went wrong on our side; please retry");
    };
  }

  private static FieldError concurrentChange() {
    return whole(
        "concurrent-change",
        "มีผู้อื่นแก้ไขข้อมูลนี้ในเวลาเดียวกัน โปรดอ่านใหม่แล้วลองอีกครั้ง",
        "somebody else changed this at the same moment: read it again and retry");
  }

  private static FieldError whole(String code, String th, String en) {
    return new FieldError(null, Reason.of(code, th, en));
  }
}
