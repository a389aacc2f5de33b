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
    Comparator<String> both = (Comparator<String> & java.io.Serializable) (a, b) -> b.compareTo(a);
    return List.of(
        notes.apply("noted"), makes.apply(7L).start, lengths.applyAsInt("four"), starts.getAsLong(), older.apply(people.get(1), people.get(0)),
        nested.get().get(), people.get(0).asked().get(), people, both.compare("a", "b"), log, "" + start + log);
  }

  private long getStart() {
    return start;
  }

  public static String text() {
    return new Sample(12).results().toString();
  }
}
