package kith.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.knowledge.Finding.Group;
import kith.knowledge.Finding.Place;

/** Collects what there is to mend: what is told in the same words is one finding with many places. */
final class FindingLog {

  private final Map<Told, List<Place>> places = new HashMap<>();

  private record Told(Group group, String message, String obsidian, String kith) {}

  void add(Group group, String message, String obsidian, String kith, Place place) {
    places.computeIfAbsent(new Told(group, message, obsidian, kith), any -> new ArrayList<>(1)).add(place);
  }

  /** Everything, by group and weight. */
  List<Finding> sorted() {
    return places.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue())).sorted().toList();
  }

  private static Finding finding(Told told, List<Place> places) {
    return new Finding(told.group(), told.message(), told.obsidian(), told.kith(), places);
  }
}
