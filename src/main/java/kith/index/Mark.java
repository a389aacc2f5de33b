package kith.index;

import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a vault as they were at some time, to tell later what has changed since. */
public final class Mark {

  private final SortedMap<String, FileState> files;

  Mark(SortedMap<String, FileState> files) {
    this.files = new TreeMap<>(files);
  }

  Changes since(SortedMap<String, FileState> now) {
    return Changes.between(files, now);
  }
}
