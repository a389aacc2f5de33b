package kith.config;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a note's parts are recognised, all lower-case. A list in {@code kith.yml} under {@code words} replaces
 * the default one.
 *
 * @param attendeeProperties properties whose values are attendees
 * @param attendeeLabels labels of a line that lists attendees: {@code **With**: Ann, Bob}
 * @param attendeeHeadings headings of a list or table of attendees
 * @param absentHeadings headings and labels of people who were not there
 * @param decisionHeadings headings of lists of decisions
 * @param saidHeadings headings of sections that say what was said at a meeting
 * @param organisationProperties properties that name where a person works
 * @param aliasProperties properties that hold other names
 * @param emailProperties properties that hold addresses
 * @param dateProperties properties with a note's date, strongest first
 * @param personTypes values of {@code type}, {@code categories}, a tag or a folder that make a note one about a person
 * @param taskStates states of a task by status character, for characters beyond the usual ones
 */
public record Words(
    Set<String> attendeeProperties,
    Set<String> attendeeLabels,
    Set<String> attendeeHeadings,
    Set<String> absentHeadings,
    Set<String> decisionHeadings,
    Set<String> saidHeadings,
    Set<String> organisationProperties,
    Set<String> aliasProperties,
    Set<String> emailProperties,
    List<String> dateProperties,
    Set<String> personTypes,
    Set<String> organisationTypes,
    Set<String> topicTypes,
    Set<String> dailyTypes,
    Map<String, String> taskStates) {

  public static final Words DEFAULT =
      new Words(
          Set.of("participants", "attendees", "people", "person", "with", "guests", "invitees"),
          Set.of("with", "attendees", "participants", "present", "guests"),
          Set.of("attendees", "participants", "present", "in attendance", "who", "people present"),
          Set.of("regrets", "absent", "apologies", "invited", "excused"),
          Set.of("decisions", "decision", "decisions made", "key decisions"),
          Set.of("summary", "key information", "key points", "highlights"),
          Set.of("company", "org", "organization", "organisation", "employer", "works at", "works_at"),
          Set.of("aliases", "alias"),
          Set.of("email", "e-mail", "mail", "emails"),
          List.of("date", "created"),
          Set.of("person", "people", "persons", "contact", "contacts"),
          Set.of(
              "organisation", "organisations", "organization", "organizations", "company", "companies", "customer",
              "customers", "vendor", "vendors"),
          Set.of("topic", "topics", "project", "projects", "concept", "concepts"),
          Set.of("daily", "dailies", "daily note", "daily notes", "journal"),
          Map.of());
}
