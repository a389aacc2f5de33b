package kith.question.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs things with things, each used once: as many pairs as there can be. */
final class Pairing<A, B> {

  private final List<B> others;
  private final BiPredicate<A, B> fits;
  private final Map<Integer, A> taken = new HashMap<>();

  private Pairing(List<B> others, BiPredicate<A, B> fits) {
    this.others = others;
    this.fits = fits;
  }

  static <A, B> int most(List<A> ones, List<B> others, BiPredicate<A, B> fits) {
    Pairing<A, B> pairing = new Pairing<>(others, fits);
    return (int) ones.stream().filter(one -> pairing.place(one, new HashSet<>())).count();
  }

  /** Gives one a partner; whoever had that partner looks for another. */
  private boolean place(A one, Set<Integer> tried) {
    for (int at = 0; at < others.size(); at++) {
      if (fits.test(one, others.get(at)) && tried.add(at)) {
        A before = taken.get(at);
        if (before == null || place(before, tried)) {
          taken.put(at, one);
          return true;
        }
      }
    }
    return false;
  }
}
