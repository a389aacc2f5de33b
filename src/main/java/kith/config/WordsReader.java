package kith.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code words}: a key for each part of {@link Words}, {@code attendee-headings} for {@code attendeeHeadings}. */
final class WordsReader {

  private static final Set<String> STATES = Set.of("open", "in progress", "done", "cancelled");

  private WordsReader() {}

  static Words read(YamlPlace place) {
    RecordComponent[] parts = Words.class.getRecordComponents();
    Map<String, YamlPlace> written =
        place.entries(Arrays.stream(parts).map(part -> key(part.getName())).collect(Collectors.toSet()));
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      YamlPlace value = written.get(key(parts[i].getName()));
      values[i] = value == null ? standard(parts[i]) : value(parts[i], value);
    }
    return words(parts, values);
  }

  private static Object value(RecordComponent part, YamlPlace place) {
    if (part.getType() == Map.class) {
      return states(place);
    }
    List<String> words = place.texts().stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    return part.getType() == Set.class ? Set.copyOf(words) : words;
  }

  private static Map<String, String> states(YamlPlace place) {
    Map<String, String> states = new LinkedHashMap<>();
    place.entries().forEach((status, state) -> {
      if (status.codePointCount(0, status.length()) != 1) {
        throw state.mistake("'" + status + "' is not a status: it is the one character between the brackets");
      }
      states.put(status, state.oneOf(STATES));
    });
    return states;
  }

  private static Object standard(RecordComponent part) {
    try {
      return part.getAccessor().invoke(Words.DEFAULT);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Words words(RecordComponent[] parts, Object[] values) {
    try {
      Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Words.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(String component) {
    return component.chars()
        .mapToObj(c -> Character.isUpperCase(c) ? "-" + (char) Character.toLowerCase(c) : "" + (char) c)
        .collect(Collectors.joining());
  }
}
