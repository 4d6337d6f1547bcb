package se.samform.engine.statistics;

/** What anybody may know of an e-service. Each is of people enough that nobody is pointed at. */
public record PublicFigures(Shown opened, Shown medianDays, Shown percentInTime) {

  /** @param figures of one e-service and all units */
  public static PublicFigures of(Figures figures) {
    var handled = figures.in(Measure.HANDLED);
    var promised = figures.sum(Measure.AGAINST_PROMISE) - figures.against(Promise.NONE_MADE);
    return new PublicFigures(
        Shown.count(figures.sum(Measure.OPENED)), Shown.about(handled.median().orElse(0), handled.count()),
        Shown.percent(figures.against(Promise.KEPT), promised));
  }
}
