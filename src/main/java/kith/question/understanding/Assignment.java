package kith.question.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.question.names.Kind;
import kith.question.names.Known;
import kith.question.names.Names;
import kith.question.understanding.Frame.Place;

/**
 * Which of a sentence's names, dates and numbers stand in which of a form's places.
 *
 * @param fillings by parameter, in the order of the places
 * @param used the items that have a place
 * @param missing how many places are empty that must not be
 */
record Assignment(Map<String, Filling> fillings, List<Item> used, int missing, int cost) {

  private static final int ANY_KIND = 4;
  private static final int OTHER_WAY_ROUND = 1;
  private static final int OTHER_ROLE = 3;
  private static final int OWNER = 1;
  private static final int OWNER_WITH_OTHERS = 5;
  private static final int OWNER_UNKNOWN = 8;
  private static final int DOUBT = 2;
  private static final int LEFT = 100;

  /** The assignment of some values that leaves the fewest places and names over, and then costs the least. */
  static Assignment best(List<Place> places, List<Item> values, Names names) {
    List<Assignment> found = new ArrayList<>();
    extend(places, values, names, new Assignment(Map.of(), List.of(), 0, 0), found);
    long nameCount = values.stream().filter(Item.Name.class::isInstance).count();
    return found.stream()
        .min(Comparator.comparingLong(a -> LEFT * (a.missing + nameCount - a.names().size()) + a.cost))
        .orElseThrow();
  }

  /** What can stand in a place. */
  static List<Item> values(List<Item> items) {
    return items.stream().filter(item -> !(item instanceof Item.Word word) || isValue(word)).toList();
  }

  List<Item.Name> names() {
    return used.stream().filter(Item.Name.class::isInstance).map(Item.Name.class::cast).toList();
  }

  /** Whether no place for things of a kind has a value. */
  boolean fillsNo(Kind kind, List<Place> places) {
    return places.stream().noneMatch(place -> place.parameter().kind() == kind && fillings.containsKey(place.parameter().name()));
  }

  private static boolean isValue(Item.Word word) {
    return word.isOwner() || word.number().isPresent();
  }

  private static void extend(List<Place> places, List<Item> values, Names names, Assignment so, List<Assignment> found) {
    if (places.isEmpty()) {
      found.add(so);
      return;
    }
    Place place = places.get(0);
    List<Place> rest = places.subList(1, places.size());
    extend(rest, values, names, so.without(place), found);
    if (place.parameter().kind() == Kind.GROUP) {
      List<Item> people = values.stream().filter(value -> !so.used.contains(value) && value.isPerson()).toList();
      Filling.of(people).ifPresent(filling -> extend(rest, values, names, so.with(place, people, filling, 0), found));
      return;
    }
    for (Item value : values) {
      if (!so.used.contains(value)) {
        Filling.of(value, place.parameter().kind(), names)
            .filter(filling -> !so.hasOnly(filling))
            .map(filling -> so.with(place, List.of(value), filling, so.cost(place, value, filling, values)))
            .ifPresent(more -> extend(rest, values, names, more, found));
      }
    }
  }

  /** Whether somebody has a place who would have another: nobody meets themselves. */
  private boolean hasOnly(Filling filling) {
    return filling.named().stream().map(Filling.Named::candidates).anyMatch(known -> known.size() == 1 && has(known));
  }

  private boolean has(List<Known> known) {
    return fillings.values().stream()
        .flatMap(filling -> filling.named().stream())
        .anyMatch(one -> one.candidates().equals(known));
  }

  private Assignment without(Place place) {
    return new Assignment(fillings, used, missing + (place.optional() ? 0 : 1), cost);
  }

  private Assignment with(Place place, List<Item> items, Filling filling, int more) {
    Map<String, Filling> filled = new LinkedHashMap<>(fillings);
    filled.put(place.parameter().name(), filling);
    List<Item> all = new ArrayList<>(used);
    all.addAll(items);
    return new Assignment(Collections.unmodifiableMap(filled), List.copyOf(all), missing, cost + more);
  }

  private int cost(Place place, Item value, Filling filling, List<Item> order) {
    boolean back = !used.isEmpty() && order.indexOf(value) < order.indexOf(used.get(used.size() - 1));
    return cost(place, value, filling) + (back ? OTHER_WAY_ROUND : 0);
  }

  private static int cost(Place place, Item value, Filling filling) {
    int cost = place.parameter().kind().isAny() ? ANY_KIND : 0;
    if (value instanceof Item.Name name) {
      boolean clash = !name.before().isEmpty() && !place.before().isEmpty()
          && name.before().stream().noneMatch(place.before()::contains);
      return cost + (clash ? OTHER_ROLE : 0) + (name.doubt() ? DOUBT : 0);
    }
    return cost + (filling instanceof Filling.Unknown ? OWNER_UNKNOWN : owner(value));
  }

  private static int owner(Item value) {
    return value.isOwnerWithOthers() ? OWNER_WITH_OTHERS : value.isOwner() ? OWNER : 0;
  }
}
