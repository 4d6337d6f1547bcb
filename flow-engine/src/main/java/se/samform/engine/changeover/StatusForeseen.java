package se.samform.engine.changeover;

import java.util.Map;
import se.samform.core.flow.Refusal;

/**
 * What a plan comes to for the cases in one status, as they stand now.
 *
 * @param over how many go over
 * @param moveOn of those, how many don't stay in the status that they get: all was done that it waits for
 * @param stay how many stay, by why
 * @param calledOff how many open tasks are ended
 * @param begun how many tasks begin
 * @param told how many citizens read of it
 */
public record StatusForeseen(String status, int over, int moveOn, Map<Refusal, Integer> stay, int calledOff, int begun, int told) {

  public StatusForeseen {
    stay = Map.copyOf(stay);
  }
}
