import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Function literals and texts of all sorts. */
public final class Sample {

  interface Named {
    String name();

    default Supplier<String> asked() {
      return () -> name() + "?";
    }
  }

  /** Narrows what it is a case of, and so has two methods of one name. */
  interface Change extends Function<String, String> {
    @Override
    String apply(String text);
  }

  /** Says nothing. */
  interface Marker {}

  record Person(String name, int age) implements Named {
    private boolean isOlderThan(Person other) {
      return age > other.age;
    }
  }

  private final List<String> log = new ArrayList<>();
  private final long start;

  private Sample(long start) {
    this.start = start;
  }

  private String noted(String text) {
    log.add(text);
    return text.toUpperCase();
  }

  private static int length(CharSequence text) {
    return text.length();
  }

  private List<Object> results() {
    Consumer<String> adds = log::add;
    Consumer<String> measures = text -> log.add(text + start + 1.5f + 'c' + (byte) 3 + true + 2.5 + (Object) null + log.size());
    adds.accept("added");
    measures.accept("measured ");
    UnaryOperator<String> notes = this::noted;
    Function<Long, Sample> makes = Sample::new;
    ToIntFunction<String> lengths = Sample::length;
    LongSupplier starts = () -> start + 1;
    Runnable nothing = () -> log.add("run");
    nothing.run();
    Runnable dropped = makes.apply(4L)::getStart;
    dropped.run();
    BiFunction<Person, Person, Boolean> older = Person::isOlderThan;
    Supplier<Supplier<String>> nested = () -> () -> "nested in " + start;
    List<Person> people = new ArrayList<>(List.of(new Person("Ann", 41), new Person("Bo", 29)));
    people.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name));
    Comparator<String> both = (Comparator<String> & Marker & Serializable) (a, b) -> b.compareTo(a);
    Change change = text -> text + start;
    Function<String, String> same = change;
    return List.of(
        notes.apply("noted"), makes.apply(7L).start, lengths.applyAsInt("four"), starts.getAsLong(), older.apply(people.get(1), people.get(0)),
        nested.get().get(), people.get(0).asked().get(), people, both.compare("a", "b"), kept(both).compare("a", "b"), both instanceof Marker, change.apply("c"), same.apply("d"), log, "" + start + log);
  }

  /** What comes back when it is written to a stream. */
  @SuppressWarnings("unchecked")
  private static <T> T kept(T written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws ClassNotFoundException {
          return Class.forName(described.getName(), false, Sample.class.getClassLoader());
        }
      }.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private long getStart() {
    return start;
  }

  public static String text() {
    return new Sample(12).results().toString();
  }
}
