package kith.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  @ValueSource(strings = {"2025-13-06", "2025-02-30", "soon", "12:30", "1234567890", ""})
  void readsNoDate(String text) {
    assertThat(Dates.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-06,true", "2025-11-06 Thursday,true", "2025-11-06 Review,false", "Review,false"})
  void knowsADaysName(String name, boolean day) {
    assertThat(Dates.isDay(name)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', value = {"2025-11-06 > ''", "2025-11-06: Budget > Budget", "Budget (2025-11-06) > Budget", "Nov 6, 2025 – Call > Call"})
  void leavesTheRest(String text, String rest) {
    assertThat(Dates.without(text).strip()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-06 Call,true", "[[2025-11-06]],true", "Thu 2025-11-06,true", "Call 2025-11-06,false", "Plans for 2026,false"})
  void knowsADatedHeading(String heading, boolean leads) {
    assertThat(Dates.leads(heading)).isEqualTo(leads);
  }
}
