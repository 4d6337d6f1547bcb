package se.samform.designer.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.text.LocalText;

/**
 * Whether scenarios would notice mistakes: each condition is changed, one at a time, and what each row says.
 *
 * @param all mistakes that were made, without those that nobody can publish
 * @param equivalent those that nobody can notice, as far as that is known
 * @param noticed those for which some scenario goes otherwise than it says
 */
public record Mutation(int all, int equivalent, int noticed, List<Unnoticed> unnoticed) {

  /** @param at what was changed, as a JSON pointer (RFC 6901) into the published format */
  public record Unnoticed(String at, LocalText sentence) {}

  private enum Fate {
    NOTICED, UNNOTICED, SAME,
    /** It has faults then. */
    REFUSED
  }

  public Mutation {
    unnoticed = List.copyOf(unnoticed);
  }

  public static Mutation of(ServiceDefinition definition) {
    return of(definition, Coverage.SWEDEN, Equivalence.NONE);
  }

  /** @param definition without faults, whose scenarios hold */
  public static Mutation of(ServiceDefinition definition, WorkingDays calendar, Equivalence equivalence) {
    return of(Played.of(definition, calendar), equivalence);
  }

  static Mutation of(Played played, Equivalence equivalence) {
    var storyless = storyless(played.document());
    var fates = new LinkedHashMap<Mutant, Fate>();
    Mutants.of(played, equivalence).forEach(mutant -> fates.put(mutant, fate(mutant, played, storyless)));
    fates.values().removeIf(fate -> fate == Fate.REFUSED);
    // What a story notices can be noticed: only of the rest it is to be told.
    fates.replaceAll((mutant, fate) -> fate == Fate.UNNOTICED && mutant.isSame().getAsBoolean() ? Fate.SAME : fate);
    return new Mutation(
        fates.size(), count(fates.values(), Fate.SAME), count(fates.values(), Fate.NOTICED),
        fates.keySet().stream().filter(mutant -> fates.get(mutant) == Fate.UNNOTICED).map(mutant -> new Unnoticed(mutant.at(), mutant.sentence())).toList());
  }

  /** In whole per cent, rounded down; all of nothing is all. */
  public int score() {
    int noticeable = all - equivalent;
    return noticeable == 0 ? 100 : noticed * 100 / noticeable;
  }

  private static int count(Collection<Fate> fates, Fate fate) {
    return (int) fates.stream().filter(fate::equals).count();
  }

  /** Only scenarios that come by are run, and the first that notices is enough. */
  private static Fate fate(Mutant mutant, Played played, JsonObject storyless) {
    var touched = IntStream.range(0, played.told().size()).filter(i -> mutant.touches().test(played.told().get(i))).toArray();
    if (touched.length == 0) {
      return Fate.UNNOTICED;
    }
    return plan(mutant, storyless).map(plan -> IntStream.of(touched).anyMatch(i -> notices(plan, i, played)) ? Fate.NOTICED : Fate.UNNOTICED).orElse(Fate.REFUSED);
  }

  private static boolean notices(Plan mutated, int scenario, Played played) {
    return !RunScenarios.tell(mutated, played.scenarios().get(scenario), played.calendar()).findings().isEmpty();
  }

  private static Optional<Plan> plan(Mutant mutant, JsonObject storyless) {
    var changed = Json.createPointer(mutant.place()).replace(storyless, mutant.value());
    return DefinitionCodec.read(CanonicalJson.write(changed)) instanceof ReadResult.Read(var definition) ? Optional.of(Plan.compile(definition)) : Optional.empty();
  }

  /** Scenarios are most of what there is to read, and are as they were. */
  private static JsonObject storyless(JsonObject definition) {
    var scenarios = Json.createPointer("/flow/scenarios");
    return scenarios.containsValue(definition) ? scenarios.remove(definition) : definition;
  }
}
