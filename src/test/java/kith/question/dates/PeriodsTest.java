package kith.question.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.question.words.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

  private static final Periods PERIODS = new Periods(LocalDate.of(2026, 1, 15), false);

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      since 2025-10-01            | since 2025-10-01
      since October               | since 2025-10-01
      since Oct 2024              | since 2024-10-01
      since January               | since 2026-01-01
      since last month            | since 2025-12-01
      since 6 May 2025            | since 2025-05-06
      since May 6th, 2025         | since 2025-05-06
      since the 6th of May        | since 2025-05-06
      after 2024                  | since 2025-01-01
      before March 2025           | until 2025-02-28
      until 2025-03               | until 2025-03-31
      in 2025                     | from 2025-01-01 to 2025-12-31
      in May                      | from 2025-05-01 to 2025-05-31
      in February 2024            | from 2024-02-01 to 2024-02-29
      in Q2 2024                  | from 2024-04-01 to 2024-06-30
      in Q4                       | from 2025-10-01 to 2025-12-31
      the last quarter of 2024    | from 2024-10-01 to 2024-12-31
      in the first week of May    | from 2025-05-01 to 2025-05-07
      the last week of May 2024   | from 2024-05-25 to 2024-05-31
      in week 12 of 2025          | from 2025-03-17 to 2025-03-23
      in 2023 and 2024            | from 2023-01-01 to 2024-12-31
      in May and June 2025        | from 2025-05-01 to 2025-06-30
      in May '24                  | from 2024-05-01 to 2024-05-31
      no later than March 2024    | until 2024-03-31
      not before 2025             | since 2025-01-01
      on or after 2025-03-01      | since 2025-03-01
      in the course of 2024       | from 2024-01-01 to 2024-12-31
      the day before yesterday    | on 2026-01-13
      year to date                | from 2026-01-01 to 2026-01-15
      last Christmas              | on 2025-12-25
      on 2025-11-06               | on 2025-11-06
      on Monday                   | on 2026-01-12
      today                       | on 2026-01-15
      yesterday                   | on 2026-01-14
      this week                   | from 2026-01-12 to 2026-01-18
      last week                   | from 2026-01-05 to 2026-01-11
      last month                  | from 2025-12-01 to 2025-12-31
      last quarter                | from 2025-10-01 to 2025-12-31
      last year                   | from 2025-01-01 to 2025-12-31
      in the last 90 days         | since 2025-10-17
      the past two weeks          | since 2026-01-01
      between May and July 2025   | from 2025-05-01 to 2025-07-31
      from 2025-01-01 to 2025-02  | from 2025-01-01 to 2025-02-28
      2025                        | from 2025-01-01 to 2025-12-31
      Q2 of 2024                  | from 2024-04-01 to 2024-06-30
      in the second quarter of 2024 | from 2024-04-01 to 2024-06-30
      the first half of last year | from 2025-01-01 to 2025-06-30
      until the end of 2023       | until 2023-12-31
      since the beginning of May  | since 2025-05-01
      since 3 weeks ago           | since 2025-12-25
      by the end of March 2025    | until 2025-03-31
      prior to 2024               | until 2023-12-31
      from 2024 onwards           | since 2024-01-01
      from May 2024 until now     | since 2024-05-01
      since last summer           | since 2025-06-01
      spring 2025                 | from 2025-03-01 to 2025-05-31
      in winter                   | from 2025-12-01 to 2026-02-28
      since the start of the year | since 2026-01-01
      by the end of the month     | until 2026-01-31
      yesterday's                 | on 2026-01-14
      this week's                 | from 2026-01-12 to 2026-01-18
      March to May 2024           | from 2024-03-01 to 2024-05-31
      between November and January | from 2025-11-01 to 2026-01-31
      October last year           | from 2025-10-01 to 2025-10-31
      on 6.11.2025                | on 2025-11-06
      in the next 7 days          | from 2026-01-15 to 2026-01-22
      next week                   | from 2026-01-19 to 2026-01-25
      last Monday                 | on 2026-01-12
      next Monday                 | on 2026-01-19
      recently                    | since 2025-10-17
      of late                     | since 2025-10-17
      in recent months            | since 2025-10-17
      in the last few weeks       | since 2025-12-25
      a couple of weeks ago       | on 2026-01-01
      over the last half year     | since 2025-07-15
      in the last month           | since 2025-12-15
      the last month              | from 2025-12-01 to 2025-12-31
      in the last quarter         | from 2025-10-01 to 2025-12-31
      since Christmas             | since 2025-12-25
      before Easter               | until 2025-04-19
      since Thanksgiving 2024     | since 2024-11-28
      since new year              | since 2026-01-01
      since mid-October           | since 2025-10-15
      in mid-October              | from 2025-10-11 to 2025-10-20
      in early May 2025           | from 2025-05-01 to 2025-05-10
      late 2024                   | from 2024-09-01 to 2024-12-31
      until the middle of November | until 2025-11-15
      H1 2025                     | from 2025-01-01 to 2025-06-30
      in the 2nd half of 2025     | from 2025-07-01 to 2025-12-31
      last November               | from 2025-11-01 to 2025-11-30
      the week before last        | from 2025-12-29 to 2026-01-04
      earlier this month          | from 2026-01-01 to 2026-01-31
      in the year 2024            | from 2024-01-01 to 2024-12-31
      in the month of May         | from 2025-05-01 to 2025-05-31
      Oct-Dec 2025                | from 2025-10-01 to 2025-12-31
      2022-2024                   | from 2022-01-01 to 2024-12-31
      on 2025/11/06               | on 2025-11-06
      this morning                | on 2026-01-15
      the week starting 3 March 2025 | from 2025-03-03 to 2025-03-09
      the week of 2025-11-06      | from 2025-11-03 to 2025-11-09
      """)
  void areRead(String written, String period) {
    List<Token> tokens = Token.of(written);
    Periods.Phrase phrase = PERIODS.at(tokens, 0).orElseThrow();
    assertThat(phrase.period().text()).isEqualTo(period);
    assertThat(phrase.words()).isEqualTo(tokens.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "since", "since Kafka", "in", "in Paris", "October", "since 2025-13-01", "since 2025-02-30", "since 31st",
    "on 45 May", "between May", "between May or July", "between July 2025 and May 2025", "last", "in Q5", "the"
  })
  void everythingElseIsNone(String written) {
    assertThat(PERIODS.at(Token.of(written), 0)).isEqualTo(Optional.empty());
  }
}
