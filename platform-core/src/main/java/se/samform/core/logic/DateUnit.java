package se.samform.core.logic;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What days are counted in. */
public enum DateUnit {
  DAYS(ChronoUnit.DAYS),
  MONTHS(ChronoUnit.MONTHS),
  YEARS(ChronoUnit.YEARS);

  private final ChronoUnit unit;

  DateUnit(ChronoUnit unit) {
    this.unit = unit;
  }

  ChronoUnit unit() {
    return unit;
  }

  /** Its word in the published format. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
