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
 * @param meetingWords words of a title that say that it is a meeting's: {@code Call with Ann}
 * @param withWords words of such a title behind which those stand who were met
 * @param attendeeGroups headings and labels of some of the attendees, beside or below others
 * @param absentHeadings headings and labels of people who were not there
 * @param absentRemarks what is said behind a name of somebody who was not there
 * @param decisionHeadings headings of lists of decisions
 * @param saidHeadings headings of sections that say what was said at a meeting
 * @param organisationProperties properties that name where a person works
 * @param aliasProperties properties that hold other names
 * @param emailProperties properties that hold addresses
 * @param handleProperties properties that hold a handle or the address of a profile
 * @param dateProperties properties with a note's date, strongest first
 * @param personTypes values of {@code type}, {@code categories}, a tag or a folder that make a note one about a person
 * @param personProperties properties that only a note about a person has
 * @param taskStates states of a task by status character, for characters beyond the usual ones
 */
public record Words(
    Set<String> attendeeProperties,
    Set<String> attendeeLabels,
    Set<String> attendeeHeadings,
    Set<String> meetingWords,
    Set<String> withWords,
    Set<String> attendeeGroups,
    Set<String> absentHeadings,
    Set<String> absentRemarks,
    Set<String> decisionHeadings,
    Set<String> saidHeadings,
    Set<String> organisationProperties,
    Set<String> aliasProperties,
    Set<String> emailProperties,
    Set<String> handleProperties,
    List<String> dateProperties,
    Set<String> personTypes,
    Set<String> organisationTypes,
    Set<String> topicTypes,
    Set<String> dailyTypes,
    Set<String> personProperties,
    Map<String, String> taskStates) {

  public static final Words DEFAULT =
      new Words(
          Set.of("participants", "attendees", "people", "person", "with", "guests", "invitees"),
          Set.of("with", "attendees", "participants", "present", "guests", "attending", "in attendance"),
          Set.of(
              "attendees", "participants", "present", "in attendance", "attendance", "attending", "roll call", "who", "people present",
              "members present", "anwesend", "anwesende", "teilnehmer", "teilnehmende", "présents", "participantes", "asistentes",
              "presenti", "partecipanti", "aanwezig", "aanwezigen", "obecni", "närvarande", "出席者", "参会人员", "참석자"),
          Set.of(
              "meeting", "call", "1:1", "1-1", "1on1", "one on one", "sync", "catch up", "catchup", "catch-up", "check in", "check-in", "chat", "coffee",
              "lunch", "dinner", "breakfast", "met", "meet", "spoke", "standup", "zoom", "treffen", "besprechung", "gespräch", "anruf", "telefonat",
              "réunion", "appel", "déjeuner", "reunión", "llamada", "reunião", "chamada", "riunione", "chiamata", "overleg", "gesprek", "möte", "spotkanie"),
          Set.of("with", "w/", "mit", "avec", "con", "com", "met", "med", "z"),
          Set.of(
              "members", "voting members", "observers", "observer", "guests", "guest", "visitors", "staff", "speakers", "remote", "online", "virtual",
              "in person", "on site", "in the room", "on the phone", "on the call", "on zoom", "by phone", "by video"),
          Set.of(
              "regrets", "absent", "absentees", "absence", "absences", "apologies", "invited", "excused", "declined", "missing",
              "not present", "not attending", "not in attendance", "no shows", "abwesend", "entschuldigt", "absents", "excusés",
              "ausentes", "assenti", "afwezig", "nieobecni", "frånvarande", "欠席者"),
          Set.of(
              "regrets", "absent", "apologies", "excused", "declined", "not present", "not attending", "unable to attend", "no show",
              "could not attend", "couldn t attend", "abwesend", "entschuldigt"),
          Set.of("decisions", "decision", "decisions made", "key decisions"),
          Set.of("summary", "key information", "key points", "highlights"),
          Set.of("company", "org", "organization", "organisation", "employer", "works at", "works_at"),
          Set.of("aliases", "alias"),
          Set.of("email", "e-mail", "mail", "emails"),
          Set.of("github", "gitlab", "handle", "twitter", "mastodon", "bluesky", "slack"),
          List.of("date", "created"),
          Set.of("person", "people", "persons", "contact", "contacts"),
          Set.of(
              "organisation", "organisations", "organization", "organizations", "company", "companies", "customer",
              "customers", "vendor", "vendors"),
          Set.of("topic", "topics", "project", "projects", "concept", "concepts"),
          Set.of("daily", "dailies", "daily note", "daily notes", "journal"),
          Set.of(
              "birthday", "birthdate", "birth date", "date of birth", "born", "pronouns", "nickname", "first name", "last name", "given name", "family name",
              "surname", "spouse", "job title", "reports to"),
          Map.of());
}
