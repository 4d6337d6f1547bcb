package se.samform.designer.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.scenario.Happening;
import se.samform.core.text.LocalText;

/**
 * A line of what happened to a case that is tried.
 *
 * @param what somebody did, or what was due
 * @param came of it, in words; nothing where it was refused
 * @param refused why
 */
public record Entry(LocalDate on, Who who, LocalText what, List<LocalText> came, Optional<LocalText> refused, List<Letter> letters, List<Sent> deliveries) {

  private static final LocalText HANDED_IN = LocalText.of("Det skickas in", "It is handed in");
  private static final LocalText BY_ITSELF = LocalText.of("Tiden har gått", "Time has passed");

  public Entry {
    came = List.copyOf(came);
    letters = List.copyOf(letters);
    deliveries = List.copyOf(deliveries);
  }

  /** All that happened, in order. */
  public static List<Entry> of(Trial trial) {
    var entries = new ArrayList<Entry>();
    trial.happenings().forEach(happening -> entries.add(of(trial, happening)));
    return entries;
  }

  private static Entry of(Trial trial, Happening happening) {
    var words = new EventWords(trial.definition());
    return new Entry(
        happening.on(), who(trial, happening), what(trial, happening), happening.events().stream().flatMap(event -> words.of(event).stream()).toList(),
        happening.refused(), Letters.of(trial, happening), Deliveries.of(trial, happening));
  }

  private static Who who(Trial trial, Happening happening) {
    if (happening.by() instanceof Actor.Machine && !isOf(trial, happening)) {
      return Who.SYSTEM;
    }
    return happening.act() == Happening.AT_HAND_IN ? Who.CITIZEN : Who.does(trial.story().acts().get(happening.act()));
  }

  /** Money comes by the machine's hand, but somebody paid it. */
  private static boolean isOf(Trial trial, Happening happening) {
    return happening.act() != Happening.AT_HAND_IN && Who.does(trial.story().acts().get(happening.act())) == Who.CITIZEN;
  }

  private static LocalText what(Trial trial, Happening happening) {
    if (happening.act() == Happening.AT_HAND_IN) {
      return HANDED_IN;
    }
    var act = trial.story().acts().get(happening.act());
    return Who.does(act) == Who.SYSTEM ? BY_ITSELF : new ActWords(trial.definition()).of(act);
  }
}
