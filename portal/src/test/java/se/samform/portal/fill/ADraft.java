package se.samform.portal.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Parking;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;

/** Drafts of the example e-services, without a database. */
final class ADraft {
    static final UUID CERTIFICATE = UUID.fromString("0190a0a0-0000-4000-8000-000000000001");
    private static final UUID ID = UUID.fromString("0190a0a0-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-22T09:42:00Z");
    private static final List<FileRef> FILES = List.of(new FileRef(CERTIFICATE, "intyg.pdf", "application/pdf", 412_000, "00"));

    private ADraft() {}

    /** With as many files under its certificate as there may be: this one, and others if need be. */
    static OpenDraft full(String service, FileRef file) {
        int most = ((FileQuestion) definition(service).question("certificate").orElseThrow()).maxCount();
        var ids = IntStream.range(0, most).mapToObj(i -> i == 0 ? file.id().toString() : new UUID(0, i).toString()).toList();
        return of(service, new Content(transport().with("certificate", ids), List.of(file)));
    }

    static OpenDraft of(String service, RawAnswers answers) {
        return of(service, new Content(answers, FILES));
    }

    /** The same draft on a day when these are not asked. */
    static OpenDraft parked(OpenDraft open, Parking... parked) {
        return OpenDraft.of(open.draft(), open.owner(), open.service(), new Today(open.today().date(), List.of(parked)));
    }

    static OpenDraft of(ServiceDefinition definition, RawAnswers answers) {
        return of(definition, new Content(answers, FILES));
    }

    private static OpenDraft of(String service, Content content) {
        return of(definition(service), content);
    }

    private static OpenDraft of(ServiceDefinition definition, Content content) {
        var municipality = new MunicipalityId(ID);
        var published = new Published(
            new VersionId(ID), municipality, new FamilyId(ID), 1, "00", "00", NOW, Plan.compile(definition));
        var draft = new Draft(
            new DraftId(ID), municipality, new VersionId(ID), Language.SWEDISH, false, 7, content, null, NOW, NOW, NOW);
        return OpenDraft.of(draft, new Applicant.Person("191212121212"), published, new Today(LocalDate.of(2026, 11, 22), List.of()));
    }

    static Step step(OpenDraft open, String id) {
        return open.definition().step(id).orElseThrow();
    }

    /** The first two steps of the application for school transport, filled in. */
    static RawAnswers transport() {
        return RawAnswers.NONE.with("child.firstName", "Nils").with("child.lastName", "Exempel").with("child.personalNumber", "19121212-1212")
            .with("relation", "foster").with("school", "bjork").with("own-choice", "no").with("grade", "4").with("reason", "disability")
            .with("disability-description", "Orkar gå\nungefär 500 meter").with("certificate", CERTIFICATE.toString());
    }

    static ServiceDefinition definition(String service) {
        try {
            return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services", service + ".json")))).definition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
