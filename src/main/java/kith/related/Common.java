package kith.related;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What two vertices are both tied to, and how: {@code both link to Vector Search}. */
final class Common {

  private final Network network;

  Common(Network network) {
    this.network = network;
  }

  /** A tie as seen from one of its ends. */
  private enum Half {
    ATTENDED(Tie.ATTENDANCE, false, "attended", "attended"),
    WORKS(Tie.EMPLOYMENT, true, "works at", "work at"),
    EMPLOYS(Tie.EMPLOYMENT, false, "is the place of work of", "are the places of work of"),
    HAD(Tie.ATTENDANCE, true, "was attended by", "were attended by"),
    TASK_IN(Tie.OWNERSHIP, false, "has a task in", "have a task in"),
    TASK_OF(Tie.OWNERSHIP, true, "has a task of", "have a task of"),
    LINKS(Tie.LINKS, true, "links to", "link to"),
    LINKED(Tie.LINKS, false, "is linked in", "are linked in"),
    NAMES(Tie.MENTIONS, true, "names", "name"),
    NAMED(Tie.MENTIONS, false, "is named in", "are named in"),
    TAGGED(Tie.TAGS, true, "is tagged", "are tagged"),
    TAGS(Tie.TAGS, false, "is a tag of", "are tags of");

    private final Tie tie;
    private final boolean outward;
    private final String one;
    private final String both;

    Half(Tie tie, boolean outward, String one, String both) {
      this.tie = tie;
      this.outward = outward;
      this.one = one;
      this.both = both;
    }

    private boolean holds(Network network, int vertex, int common) {
      return (outward ? network.out(tie) : network.in(tie)).has(vertex, common);
    }
  }

  /** The rarest thing that both are tied to, in words. */
  Optional<String> rarest(int from, int to) {
    Edges ties = network.ties();
    return ties.common(from, to).boxed()
        .min(Comparator.comparingInt((Integer vertex) -> ties.degree(vertex)).thenComparing(Comparator.naturalOrder()))
        .flatMap(common -> words(from, to, common));
  }

  private Optional<String> words(int from, int to, int common) {
    String name = network.vertex(common).name();
    Optional<String> both = halves(from, common).filter(half -> half.holds(network, to, common)).findFirst().map(half -> "both " + half.both + " " + name);
    return both.or(() -> halves(from, common).findFirst().flatMap(
        here -> halves(to, common).findFirst().map(there -> "this " + here.one + " " + name + ", that " + there.one + " it")));
  }

  private Stream<Half> halves(int vertex, int common) {
    return Arrays.stream(Half.values()).filter(half -> half.holds(network, vertex, common));
  }
}
