package org.buranakan.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.buranakan.platform.event.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next Pass as cursor to get the next page; missing on the last one
public record Page<T>(
    List<T> items,
    @Schema(examples = "MDE5OThkM2UtNmYzYi03YzU1LThhNDEtMmYwYTZjMWY5Yjdl") @Nullable String next) {

  /** How many items a page may have at most, and has if the caller does not say. */
  public static final int MAX = 200;

  public static final String DEFAULT = "50";

  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_BYTES_READ_AT_ONCE = 4 * 1024 * 1024;

  /**
   * Makes a page of rows that were read with one more than the limit: the extra row only tells that
   * there is a next page.
   */
  public static <R, T> Page<T> of(
      List<R> rows, PageRequest asked, Function<R, Cursor> cursor, Function<R, T> view) {
    var more = rows.size() > asked.limit();
    var shown = more ? rows.subList(0, asked.limit()) : rows;
    return new Page<>(
        shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()).toString() : null);
  }

  /**
   * Makes a page of documents in the order in which they are read after the one with this id. It
   * ends early where they have become too many bytes for many callers at once. So no more are read
   * at a time than surely have room.
   */
  public static <R, T extends Snapshot> Page<T> ofDocuments(
      Class<T> kind, PageRequest asked, Rows<R> rows, Function<R, T> view) {
    return ofDocuments(kind, asked, rows, view, Page::written, Page::forgetWhatWasRead);
  }

  static <R, T extends Snapshot> Page<T> ofDocuments(
      Class<T> kind,
      PageRequest asked,
      Rows<R> rows,
      Function<R, T> view,
      Function<T, byte[]> writer,
      Runnable forget) {
    var items = new Documents<T>();
    var room = MOST_BYTES;
    var largest = 1;
    var surely = MOST_BYTES_READ_AT_ONCE / Snapshot.mostBytes(kind);
    var atOnce = surely;
    var limit = asked.limit();
    var after = Cursor.parseId(asked.cursor());
    while (true) {
      var most = Math.min(limit - items.size(), atOnce);
      var read = rows.after(after, most);
      for (var i = 0; i < Math.min(most, read.size()); i++) {
        var item = view.apply(read.get(i));
        var json = writer.apply(item);
        items.add(item, json);
        room -= json.length;
        largest = Math.max(largest, json.length);
        atOnce = Math.clamp(room / largest, 1, surely);
        after = item.id();
        var more = i + 1 < read.size();
        if (!more || items.size() == limit || room <= 0) {
          return new Page<>(items, more ? Cursor.of(after).toString() : null);
        }
      }
      if (read.isEmpty()) {
        return new Page<>(items, null);
      }
      forget.run();
    }
  }

  /** How to read documents. */
  public interface Rows<R> {
    /** One more than the limit, if there are so many; from the beginning if the id is null. */
    List<R> after(@Nullable UUID id, int limit);
  }

  /** A caller who may see little of them gets many, and each takes its whole room. */
  private static void forgetWhatWasRead() {
    var entities = CDI.current().select(EntityManager.class).get();
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
    entities.clear();
  }

  private static byte[] written(Object document) {
    try {
      return CDI.current().select(ObjectMapper.class).get().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
