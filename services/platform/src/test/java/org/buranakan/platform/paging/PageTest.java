package org.buranakan.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buranakan.platform.event.Snapshot;

class PageTest {
  private int held;
  private int mostHeld;

  @Example
  void a_page_of_large_documents_ends_where_its_bytes_have_become_many() {
    var page = page(120, null, 200, 64 * 1024);
    assertThat(page.items()).hasSize(16);
    assertThat(page.next()).isNotNull();
    assertThat(mostHeld).isEqualTo(65);
    assertThat(page(120, null, 20, 64 * 1024).items()).hasSize(16);
  }

  /** Where the caller may see little of each. */
  @Example
  void a_page_of_many_documents_keeps_only_those_that_were_read_last() {
    assertThat(page(190, null, 200, 500).items()).hasSize(190);
    assertThat(mostHeld).isEqualTo(65);
  }

  @Example
  void documents_stand_in_a_page_as_they_were_written() throws Exception {
    var json = new ObjectMapper();
    var items = new Documents<Row>();
    for (var id : ids(2)) {
      var row = new Row(id);
      items.add(row, "{\"name\":\"หาดใหญ่\"}".getBytes(UTF_8));
    }
    assertThat(json.writeValueAsString(new Page<>(items, null)))
        .isEqualTo("{\"items\":[{\"name\":\"หาดใหญ่\"},{\"name\":\"หาดใหญ่\"}],\"next\":null}");
    assertThat(json.writeValueAsBytes(new Page<>(new Documents<Row>(), "x")))
        .asString(UTF_8)
        .isEqualTo("{\"items\":[],\"next\":\"x\"}");
  }

  @Property
  void pages_join_without_a_gap(
      @ForAll @IntRange(max = 150) int rows,
      @ForAll @IntRange(min = 1, max = 200) int limit,
      @ForAll @IntRange(min = 1, max = 300_000) int bytes) {
    var seen = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = page(rows, cursor, limit, bytes);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      page.items().forEach(item -> seen.add(item.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(seen).containsExactlyElementsOf(ids(rows));
  }

  private Page<Row> page(int rows, String cursor, int limit, int bytes) {
    return Page.ofDocuments(
        Row.class,
        new PageRequest(cursor, limit),
        (after, most) -> {
          var all = ids(rows);
          var from = after == null ? 0 : all.indexOf(after) + 1;
          var read = all.subList(from, Math.min(from + most + 1, rows));
          held += read.size();
          mostHeld = Math.max(mostHeld, held);
          return read;
        },
        Row::new,
        row -> new byte[bytes],
        () -> held = 0);
  }

  private static List<UUID> ids(int rows) {
    return IntStream.range(0, rows).mapToObj(row -> new UUID(7, row)).toList();
  }

  private record Row(UUID id) implements Snapshot {
    @Override
    public long version() {
      return 1;
    }

    @Override
    public String province() {
      return "TH-90";
    }
  }
}
