package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.json.BindingCodec;
import se.samform.core.text.LocalText;

class NoticeSettingsCodecTest {

  @Test
  void a_binding_keeps_what_was_settled_of_notices() {
    var mail = Cell.of("status-changed/applicant/mail").orElseThrow();
    var post = Cell.of("case-closed/applicant/digital-post").orElseThrow();
    var settings = new NoticeSettings(
        Map.of(mail, false, post, true), Map.of(mail, new OwnWords(LocalText.of("Ärende {reference}", "Case {reference}"), LocalText.of("Hej", "Hello"))),
        Map.of(new UnitId(new UUID(1, 2)), "enheten@exempel.invalid"), List.of("registrator@exempel.invalid"), List.of("webb@exempel.invalid"),
        new UsualHours(Optional.of(new QuietHours(LocalTime.of(19, 0), LocalTime.of(6, 30))), Optional.of(LocalTime.of(8, 0))));
    var binding = new Binding(new AuthorityId(new UUID(1, 1)), Map.of(), Map.of(), List.of(), Map.of(), Map.of("chair", Set.of())).telling(settings);
    assertEquals(binding, BindingCodec.read(BindingCodec.write(binding)));
  }

  @Test
  void one_that_settled_nothing_says_nothing_of_it() {
    var binding = new Binding(new AuthorityId(new UUID(1, 1)), Map.of(), Map.of());
    assertEquals(-1, BindingCodec.write(binding).indexOf("notices"));
    assertEquals(binding, BindingCodec.read(BindingCodec.write(binding)));
  }
}
