package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as notes write them. */
class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-06", "2025-11-06T09:30:00Z", "[[2025-11-06]]", "2025/11/06", "2025.11.6", "20251106 call", "2025-11-06 - Review",
        "6 November 2025", "Nov 6, 2025", "November 6th, 2025", "Thu 6 nov. 2025"
      })
  void readsADate(String text) {
    assertThat(Dates.in(text)).contains(LocalDate.of(2025, 11, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13-06", "2025-02-30", "soon", "12:30", "1234567890", "", "06.11.2025", "11/06/2025", "13/13/2025"})
  void readsNoDate(String text) {
    assertThat(Dates.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-06,true", "2025-11-06 Thursday,true", "2025-11-06 Review,false", "Review,false"})
  void knowsADaysName(String name, boolean day) {
    assertThat(Dates.isDay(name)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {"2025-11-06 > ''", "2025-11-06: Budget > Budget", "Budget (2025-11-06) > Budget", "Thursday, 6 November 2025 – Budget > Budget", "2025-11-06 (Thu) > ''", "Thu [[2025-11-06]] > ''",
        "Sunset on 2025-11-06 > Sunset on", "Nov 6, 2025 – Call > Call"})
  void leavesTheRest(String text, String rest) {
    assertThat(Dates.without(text).strip()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-06 Call,true", "[[2025-11-06]],true", "Thu 2025-11-06,true", "Call 2025-11-06,false", "Plans for 2026,false", "11/06/2025 Call,true", "31/02/2025,false"})
  void knowsADatedHeading(String heading, boolean leads) {
    assertThat(Dates.leads(heading)).isEqualTo(leads);
  }

  @ParameterizedTest
  @CsvSource({"13.11.2025,2025-11-13", "11/13/2025,2025-11-13", "11.11.2025,2025-11-11", "31-1-2025 Call,2025-01-31"})
  void readsNumbersThatCanBeOneDayOnly(String text, LocalDate day) {
    assertThat(Dates.in(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"13.11.2025,2025-11-06", "11/13/2025,2025-06-11"})
  void otherDatesTellTheOrderOfDayAndMonth(String other, LocalDate day) {
    assertThat(Dates.in("06.11.2025", DayOrder.of(Stream.of("06.11.2025", other)))).contains(day);
    assertThat(Dates.in("06.11.2025", DayOrder.of(Stream.of(other, "13.11.2025", "11.13.2025")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {"10:00 Budget > Budget", "10:00 - 11:30: Budget > Budget", "2pm Budget > Budget", "3-4 pm – Budget > Budget", "3 budgets > 3 budgets", "T09:30 > ''"})
  void leavesTimesOut(String text, String rest) {
    assertThat(Dates.withoutTime(text)).isEqualTo(rest);
  }
}
