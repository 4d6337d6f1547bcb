package se.samform.core.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Effect;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.LocalText;

/**
 * What the rules said to one thing that somebody did in a story, or that was due by itself.
 *
 * @param act the act that it came with, from 0; {@link #AT_HAND_IN} where it was the handing in itself
 * @param number of the case's last event before these
 * @param after where the case stood then; empty while there is none
 * @param end the same, by ids and roles
 * @param evaluation what was answered by then
 */
public record Happening(
    int act, LocalDate on, Actor by, int number, Decision decision, Optional<CaseState> after, Optional<Told.End> end, Evaluation evaluation) {

  public static final int AT_HAND_IN = -1;

  public List<CaseEvent> events() {
    return decision instanceof Decision.Accepted accepted ? accepted.events() : List.of();
  }

  public List<Effect> effects() {
    return decision instanceof Decision.Accepted accepted ? accepted.effects() : List.of();
  }

  /** What scenarios call all of it, in order: {@code timer-fired silence}, {@code deliver school-register}. */
  public List<String> words() {
    return Stream.concat(events().stream().map(Happened::word), effects().stream().map(Happened::word)).distinct().toList();
  }

  /** Why it was refused, in half a sentence; empty for what was accepted. */
  public Optional<LocalText> refused() {
    return decision instanceof Decision.Refused(var reason) ? Optional.of(RefusalWords.said(reason)) : Optional.empty();
  }
}
