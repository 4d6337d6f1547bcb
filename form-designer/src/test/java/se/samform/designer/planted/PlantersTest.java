package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.logic.DefinitionCheck;
import se.samform.designer.analysis.Finding;

/** Who judges is judged first: without any analysis, by what the forms do with answers. */
class PlantersTest {

  private static final Set<Finding.Kind> FAULTY = EnumSet.of(Finding.Kind.DANGLING, Finding.Kind.TYPE, Finding.Kind.CYCLE);
  /** What answers show nothing of. */
  private static final Set<Finding.Kind> WORDS = EnumSet.of(Finding.Kind.LANGUAGE_MISSING, Finding.Kind.PATTERN_NEVER);

  private final Sound sound = SoundForms.of(5);

  @Test
  void there_is_a_planter_for_every_kind_of_finding() {
    var kinds = EnumSet.allOf(Finding.Kind.class);
    Planters.all().forEach(planter -> kinds.remove(planter.kind()));
    assertEquals(EnumSet.of(Finding.Kind.FAULT), kinds);
  }

  @Test
  void what_names_nothing_or_waits_for_itself_is_refused_where_it_stands_and_nothing_else_is() {
    for (var planter : Planters.all()) {
      var planted = planter.plant(sound, 1);
      var faults = DefinitionCheck.faultsOf(planted.definition());
      if (FAULTY.contains(planter.kind())) {
        assertTrue(faults.stream().anyMatch(fault -> Claim.isIn(fault.path(), planted.claim().at()) || planter.kind() == Finding.Kind.CYCLE), planter.way() + faults);
      } else {
        assertTrue(faults.stream().allMatch(fault -> fault.path().equals(planted.claim().at()) && planter.kind() == Finding.Kind.STATUS_NEVER_REACHED), planter.way() + faults);
        assertTrue(!faults.isEmpty() || Without.read(Without.json(planted.definition())).filter(planted.definition()::equals).isPresent(), planter.way());
      }
    }
  }

  @Test
  void answers_show_what_was_planted() {
    var notSeen = new ArrayList<String>();
    for (var planter : Planters.all()) {
      if (!FAULTY.contains(planter.kind()) && !WORDS.contains(planter.kind()) && !isSeen(planter.plant(sound, 1))) {
        notSeen.add(planter.kind() + ", " + planter.way());
      }
    }
    assertEquals(List.of(), notSeen);
  }

  @Test
  void answers_to_a_sound_form_show_none_of_it() {
    assertEquals(List.of(), new Judge(Sowing.answered(sound.definition(), sound, 1)).must());
  }

  private boolean isSeen(Planted planted) {
    return new Judge(Sowing.answered(planted.definition(), sound, 1)).must().stream()
        .anyMatch(claim -> claim.at().equals(planted.claim().at()) && claim.kinds().stream().anyMatch(planted.claim().kinds()::contains));
  }
}
