package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.PersonField;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OutboxId;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;

class DeskCaseViewTest {
    private static final Map<PersonField, String> VERA = Map.of(PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel");
    private static final Map<PersonField, String> ADDRESS = Map.of(PersonField.EMAIL, "vera@exempel.invalid");

    @Test
    void says_how_the_applicant_is_reached() {
        assertEquals("E-post och Mina ärenden", ADeskCase.of("skolskjuts").with("applicant", ADDRESS).view().getMessageHint());
        assertEquals("Mina ärenden. Det finns ingen e-postadress.", ADeskCase.of("skolskjuts").with("applicant", VERA).view().getMessageHint());
        assertEquals("E-post, och med ärendets nyckel", fault().with("contact", ADDRESS).view().getMessageHint());
        assertEquals("Läses med ärendets nyckel. Det finns ingen e-postadress.", fault().view().getMessageHint());
    }

    @Test
    void says_how_the_applicant_learns_of_a_status() {
        assertEquals("Den sökande får veta det med e-post och läser texten under knappen.",
            ADeskCase.of("skolskjuts").with("applicant", ADDRESS).view().getStatusHint());
        assertEquals("Den sökande lämnade ingen e-postadress och läser texten under knappen med ärendets nyckel.", fault().view().getStatusHint());
    }

    @Test
    void the_applicant_is_who_applies_whoever_else_is_named() {
        var view = ADeskCase.of("skolskjuts").with("child", VERA).with("applicant", Map.of(PersonField.FIRST_NAME, "Johan")).view();
        assertEquals(List.of("Johan", "Vera Exempel"), List.of(view.getApplicant(), view.getConcerned()));
    }

    @Test
    void nobody_else_stands_in_for_an_applicant_who_gave_no_name() {
        var view = ADeskCase.of("skolskjuts").with("child", VERA).with("applicant", ADDRESS).view();
        assertEquals(List.of("Sökande", "Vera Exempel"), List.of(view.getApplicant(), view.getConcerned()));
        assertEquals("Någon som inte loggat in", fault().with("contact", ADDRESS).view().getApplicant());
    }

    @Test
    void a_delivery_goes_to_the_part_that_its_receiver_plays() {
        var delivery = new OutboxEntry(new OutboxId(new UUID(1, 1)), new UUID(1, 2), "school", "delivery", "SUBMITTED/school-register",
            MessageState.LEASED, 1, Optional.empty(), false, Optional.empty(), ADeskCase.NOW, Optional.empty());
        assertEquals("Skolans elevregister", ADeskCase.of("skolskjuts").view(delivery).getHandovers().getFirst().receiver());
    }

    @Test
    void documents_that_officers_put_in_are_listed_with_who_sees_them_and_by_what_they_may_be_secret() {
        var id = new MessageId(new UUID(2, 1));
        var view = ADeskCase.of("skolskjuts").viewAfter(
            new HandlingEvent.DocumentAdded(new MessageId(new UUID(2, 2)), "Karta", true, List.of(enclosed("karta.pdf"))),
            new HandlingEvent.DocumentAdded(id, "Utredning", false, List.of(enclosed("barnet.pdf"))),
            new CaseEvent.NoteAdded("Se skissen", List.of(enclosed("skiss.png"))),
            new RegistryEvent.Marked(new SecrecyGround(SecrecyGround.document(id), "OSL 23:2")));
        assertEquals(List.of("karta.pdf", "barnet.pdf", "skiss.png"), view.getDocuments().stream().map(line -> line.link().name()).toList());
        assertEquals(List.of("Den sökande ser det här", "Bara handläggare ser det här", "Bara handläggare ser det här"), view.getDocuments().stream().map(DocumentLine::seen).toList());
        assertEquals(List.of("", "OSL 23:2", ""), view.getDocuments().stream().map(DocumentLine::ground).toList());
        assertTrue(view.getDocuments().get(1).link().getAbout().startsWith("Utredning · "));
        assertEquals("skiss.png", view.getLetters().getLast().files().getFirst().name());
    }

    private static Enclosed enclosed(String name) {
        return new Enclosed(new FileId(UUID.nameUUIDFromBytes(name.getBytes())), name, "application/pdf", 12_000, "00");
    }

    private static ADeskCase fault() {
        return ADeskCase.of("felanmalan").byNobodyLoggedIn();
    }
}
