package se.samform.designer.trial;

import java.util.List;
import se.samform.core.text.LocalText;

/** What a form costs in plain words, with a judgement. */
public final class CostWords {

  private static final int SHORT = 15;
  private static final int USUAL = 40;
  private static final int LONG = 80;
  private static final int FEW_CONDITIONS = 25;
  private static final int MANY_CONDITIONS = 150;
  /** Nobody notices what takes less. */
  private static final long UNNOTICED_MICROS = 10_000;
  private static final long NOTICED_MICROS = 100_000;
  /** What a first page may weigh, in kilobytes. */
  private static final long LIGHT = 60;
  private static final long HEAVY = 150;
  private static final long KILO = 1_000;

  /** How something stands to what is usual. */
  public enum Judgement {
    GOOD("good"), FAIR("fair"), MUCH("much");

    private final String key;

    Judgement(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    private static Judgement of(long value, long good, long fair) {
      return value <= good ? GOOD : value <= fair ? FAIR : MUCH;
    }
  }

  /** @param what of which it is said @param said how much it is, and what to think of that */
  public record Line(LocalText what, LocalText said, Judgement judgement) {}

  private CostWords() {}

  /** Line by line, what matters most to whoever fills in first. */
  public static List<Line> of(FormCost cost) {
    return List.of(questions(cost), conditions(cost), evaluation(cost), weight(cost));
  }

  private static Line questions(FormCost cost) {
    int asked = cost.seen().orElse(cost.questions());
    var told = cost.seen().isPresent()
        ? LocalText.of("%s frågor på %s steg. Den som fyller i ser omkring %s av dem: %s.", "%s questions on %s steps. Whoever fills in sees about %s of them: %s.")
            .formatted(cost.questions(), cost.steps(), asked, length(asked))
        : LocalText.of("%s frågor på %s steg: %s.", "%s questions on %s steps: %s.").formatted(cost.questions(), cost.steps(), length(asked));
    return new Line(LocalText.of("Frågor", "Questions"), told, Judgement.of(asked, USUAL, LONG));
  }

  private static LocalText length(int asked) {
    if (asked <= SHORT) {
      return LocalText.of("ett kort formulär", "a short form");
    }
    if (asked <= USUAL) {
      return LocalText.of("lagom långt", "a usual length");
    }
    return asked <= LONG
        ? LocalText.of("långt, så fråga bara det som behövs", "long, so ask only what is needed")
        : LocalText.of("mycket långt: många ger upp", "very long: many give up");
  }

  private static Line conditions(FormCost cost) {
    var judgement = Judgement.of(cost.conditions(), FEW_CONDITIONS, MANY_CONDITIONS);
    var said = switch (judgement) {
      case GOOD -> LocalText.of("lätt att överblicka", "easy to survey");
      case FAIR -> LocalText.of("går att överblicka med scenarier", "can be surveyed with scenarios");
      case MUCH -> LocalText.of("svårt att överblicka: dela upp, eller samla det i tabeller", "hard to survey: split it up, or gather it in tables");
    };
    return new Line(
        LocalText.of("Logik", "Logic"),
        LocalText.of("%s villkor, %s tabeller med %s rader: %s.", "%s conditions, %s tables with %s rows: %s.").formatted(cost.conditions(), cost.tables(), cost.rows(), said), judgement);
  }

  private static Line evaluation(FormCost cost) {
    var what = LocalText.of("Uträkning", "Evaluation");
    if (cost.evaluation().isZero()) {
      return new Line(what, LocalText.of("Inte mätt: det finns inget scenario att räkna på.", "Not measured: there is no scenario to work out."), Judgement.FAIR);
    }
    long micros = cost.evaluation().toNanos() / KILO;
    var judgement = Judgement.of(micros, UNNOTICED_MICROS, NOTICED_MICROS);
    var said = switch (judgement) {
      case GOOD -> LocalText.of("märks inte", "nobody notices");
      case FAIR -> LocalText.of("märks knappt", "hardly noticed");
      case MUCH -> LocalText.of("märks: sidan känns trög", "noticed: the page feels slow");
    };
    return new Line(what, LocalText.of("Omkring %s för att räkna ut alla svar: %s.", "About %s to work out all answers: %s.").formatted(time(micros), said), judgement);
  }

  /** To one digit that means something. */
  private static LocalText time(long micros) {
    if (micros < KILO) {
      return LocalText.of("%s µs", "%s µs").formatted(rounded(micros));
    }
    return LocalText.of("%s ms", "%s ms").formatted(rounded(micros / KILO));
  }

  private static long rounded(long number) {
    long step = 1;
    while (number / step >= 10) {
      step *= 10;
    }
    return Math.max(1, Math.round((double) number / step) * step);
  }

  private static Line weight(FormCost cost) {
    long kilobytes = Math.max(1, Math.round((double) cost.heaviest().bytes() / KILO));
    var judgement = Judgement.of(kilobytes, LIGHT, HEAVY);
    var said = switch (judgement) {
      case GOOD -> LocalText.of("lätt också i dåligt nät", "light on a bad network too");
      case FAIR -> LocalText.of("lagom", "fair");
      case MUCH -> LocalText.of("tung: dela upp steget", "heavy: split the step up");
    };
    var about = cost.heaviest().isEstimated() ? LocalText.of("uppskattat till %s kB", "estimated at %s kB") : LocalText.of("%s kB", "%s kB");
    return new Line(
        LocalText.of("Sidans vikt", "Page weight"),
        LocalText.of("Tyngsta steget, ”%s”: %s, före komprimering: %s.", "The heaviest step, “%s”: %s before compression: %s.")
            .formatted(cost.heaviest().step().title(), about.formatted(kilobytes), said), judgement);
  }
}
