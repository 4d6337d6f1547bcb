package se.samform.engine.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.engine.testing.House;

/** What documents of an e-service that nobody has handed in would say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleDocumentsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Plan PERMIT = plan();

    @Test
    void a_receipt_says_what_was_answered_under_a_made_up_number() {
        var receipt = SampleDocuments.receipt(House.facts(GRANVIK), PERMIT, told(), Language.SWEDISH, NOW);
        assertTrue(receipt.toString().contains("EXEMPEL-0001"), receipt.toString());
        assertTrue(receipt.toString().contains("Vera"), receipt.toString());
        assertEquals("Kvittens: Ansök om parkeringstillstånd för rörelsehindrad", receipt.text().title());
    }

    @Test
    void a_letter_says_what_its_decision_says_with_how_to_appeal() {
        var letter = SampleDocuments.letter(House.facts(GRANVIK), PERMIT, told(), "reject", Language.SWEDISH, NOW).orElseThrow().toString();
        var ruling = PERMIT.definition().flow().work().ruling("reject").orElseThrow();
        assertTrue(letter.contains(ruling.text().in(Language.SWEDISH).lines().findFirst().orElseThrow()), letter);
        assertTrue(letter.contains(ruling.appeal().orElseThrow().to().in(Language.SWEDISH)), letter);
        assertTrue(letter.contains("OSN 4.1") && letter.contains("Handläggarens namn"), letter);
        assertEquals(Optional.empty(), SampleDocuments.letter(House.facts(GRANVIK), PERMIT, told(), "no-such", Language.SWEDISH, NOW));
    }

    /** As while it is built. */
    @Test
    void without_answers_there_are_documents_too() {
        var nothing = PERMIT.evaluate(RawAnswers.NONE, new Facts(LocalDate.of(2027, 3, 1)));
        SampleDocuments.receipt(House.facts(GRANVIK), PERMIT, nothing, Language.ENGLISH, NOW);
        PERMIT.definition().flow().work().rulings()
            .forEach(ruling -> assertTrue(SampleDocuments.letter(House.facts(GRANVIK), PERMIT, nothing, ruling.id(), Language.ENGLISH, NOW).isPresent(), ruling.id()));
    }

    @Test
    void they_are_real_pdfs() {
        var samples = new SampleDocuments(new House().municipalities, Clock.fixed(NOW, ZoneOffset.UTC));
        assertEquals("%PDF", new String(samples.receipt(GRANVIK, PERMIT, told(), Language.SWEDISH), 0, 4, StandardCharsets.US_ASCII));
        assertEquals("%PDF", new String(samples.letter(GRANVIK, PERMIT, told(), "grant", Language.SWEDISH).orElseThrow(), 0, 4, StandardCharsets.US_ASCII));
    }

    /** As its first scenario tells it, without files. */
    private static Evaluation told() {
        var scenario = PERMIT.definition().flow().scenarios().getFirst();
        return PERMIT.evaluate(new RawAnswers(scenario.answers()), new Facts(scenario.on()));
    }

    private static Plan plan() {
        try {
            return Plan.compile(((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services/parkeringstillstand.json")))).definition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
