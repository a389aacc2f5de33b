package kith.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import kith.graph.Rows;
import kith.graph.Shown;
import org.jspecify.annotations.Nullable;

/** Values as JSON: dates as {@code 2025-11-06}, parts of the graph by name or whole. */
public final class JsonText {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonGenerator json;
  private final boolean whole;

  private JsonText(JsonGenerator json, boolean whole) {
    this.json = json;
    this.whole = whole;
  }

  /** Something that is written as JSON. */
  @FunctionalInterface
  public interface Content {
    void write(JsonText json) throws IOException;
  }

  /**
   * Writes one document, with a line break after it.
   *
   * @param whole whether a node is its labels and properties; else it is its name
   */
  public static void write(Writer out, boolean whole, Content content) {
    try (JsonGenerator json = JSON.createGenerator(new HarmlessWriter(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      content.write(new JsonText(json, whole));
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one document on a line of its own, for programs that read line by line. */
  public static void writeLine(Writer out, Content content) {
    try (JsonGenerator json = JSON.createGenerator(new HarmlessWriter(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      content.write(new JsonText(json, false));
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object with some of its fields. */
  public void object(Content content) throws IOException {
    json.writeStartObject();
    content.write(this);
    json.writeEndObject();
  }

  public void field(String name, @Nullable Object value) throws IOException {
    json.writeFieldName(name);
    value(value);
  }

  public void field(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  /** {@code "columns": […], "rows": [{…}]}. */
  public void rows(Rows rows) throws IOException {
    field("columns", rows.columns());
    list("rows", rows);
  }

  /** A list of objects, one for each row. */
  public void list(String name, Rows rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (var row : rows.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        field(rows.columns().get(i), row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public void value(@Nullable Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        value(item);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        field(String.valueOf(entry.getKey()), entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Shown shown) {
      shown(shown);
    } else {
      scalar(value);
    }
  }

  private void scalar(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(number);
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else {
      json.writeString(value.toString());
    }
  }

  private void shown(Shown shown) throws IOException {
    if (shown instanceof Shown.Path path) {
      value(path.steps());
    } else if (!whole) {
      json.writeString(Caption.of(shown));
    } else if (shown instanceof Shown.Node node) {
      object(o -> {
        field("labels", node.labels());
        field("properties", node.properties());
      });
    } else if (shown instanceof Shown.Relationship relationship) {
      object(o -> {
        field("type", relationship.type());
        field("properties", relationship.properties());
      });
    }
  }
}
