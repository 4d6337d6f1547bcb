package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samform.core.logic.DefinitionCheck;

class SoundFormsTest {

  @Test
  void sound_forms_have_no_faults_and_are_read_back_as_they_are_written() {
    LongStream.range(0, 10).mapToObj(SoundForms::definition).forEach(form -> {
      assertEquals(List.of(), DefinitionCheck.faultsOf(form));
      assertEquals(form, Without.read(Without.json(form)).orElseThrow());
    });
  }

  @Test
  void they_have_all_sizes_and_all_that_is_asked_of_goes_by_answers() {
    var forms = LongStream.range(0, 24).mapToObj(SoundForms::definition).toList();
    assertTrue(forms.stream().anyMatch(form -> form.questions().size() < 8));
    assertTrue(forms.stream().anyMatch(form -> form.questions().size() > 30));
    for (var use : EnumSet.complementOf(EnumSet.of(Site.Use.READ_ONLY))) {
      assertTrue(forms.stream().filter(form -> Sites.of(form).stream().anyMatch(site -> site.use() == use)).count() > 1, use.name());
    }
  }
}
