package kith.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * All there is to know before a meeting.
 *
 * @param day of the meeting: what is later isn't known yet
 * @param names of those whom one meets
 * @param sections always the same ones, in the order in which they are read; some hold nothing
 * @param remarks notes that couldn't be read again
 */
public record Brief(LocalDate day, List<String> names, List<Section> sections, List<String> remarks) {

  public Brief {
    names = List.copyOf(names);
    sections = List.copyOf(sections);
    remarks = List.copyOf(remarks);
  }
}
