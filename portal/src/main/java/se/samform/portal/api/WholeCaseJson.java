package se.samform.portal.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Party;
import se.samform.core.answer.Submission;
import se.samform.core.flow.Status;
import se.samform.core.form.Afterwards;
import se.samform.core.json.Json;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;

/** A case with all that its citizen may see of it: what was handed in, what can be fetched, what happened, what was written. */
final class WholeCaseJson {
    private final CaseFile file;
    private final String address;
    private final Language language;

    /** @param file as its citizen sees it @param address of the case; those of its files and documents begin with it */
    WholeCaseJson(CaseFile file, String address, Language language) {
        this.file = file;
        this.address = address;
        this.language = language;
    }

    JsonObjectBuilder json() {
        return CaseJson.of(file.head()).add("statusTitle", statusTitle()).add("service", service())
            .add("submissions", list(file.submissions(), this::submission))
            .add("files", list(CaseDownload.files(file).toList(), this::file))
            .add("documents", documents())
            .add("history", list(file.events(), CaseHistoryJson::event))
            .add("messages", CaseHistoryJson.messages(file.events()));
    }

    private String statusTitle() {
        String status = file.head().state().status();
        return file.service().definition().flow().status(status).map(Status::title).map(title -> title.in(language)).orElse(status);
    }

    private JsonObjectBuilder service() {
        return Json.createObjectBuilder().add("key", file.service().key().value()).add("version", file.service().version())
            .add("title", file.service().definition().title().in(language)).add("flowVersion", file.flowVersion());
    }

    /** The sealed submission itself, in canonical form (RFC 8785) its bytes have that hash; unless something in it is hidden from citizens. */
    private JsonObjectBuilder submission(HandedIn handedIn) {
        return Json.createObjectBuilder().add("id", handedIn.id().text()).add("receivedAt", handedIn.receivedAt().toString())
            .add("sha256", handedIn.sha256()).add("submission", json(handedIn.json(Afterwards.Reader.RECEIPT, file.service().definition())))
            .add("parties", list(handedIn.submission().parties(file.service().definition()), party -> party(handedIn.submission(), party)));
    }

    /** Who must sign besides the one who handed in: where among the answers they are, and when they signed if they have. */
    private static JsonObjectBuilder party(Submission submission, Party party) {
        var object = Json.createObjectBuilder().add("path", party.path());
        submission.signed().stream().filter(signed -> signed.path().equals(party.path())).findFirst()
            .ifPresent(signed -> {
                object.add("signedAt", signed.at().toString());
                signed.what().ifPresent(what -> object.add("signedSha256", what.sha256()).add("signedWords", what.words()));
                signed.as().ifPresent(as -> object.add("signedAs", as.name().toLowerCase(Locale.ROOT)));
            });
        return object;
    }

    private static JsonObject json(byte[] json) {
        try (var reader = Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private JsonObjectBuilder file(FileRef ref) {
        return Json.createObjectBuilder().add("id", ref.id().toString()).add("name", ref.name()).add("bytes", ref.bytes())
            .add("mime", ref.mime()).add("sha256", ref.sha256()).add("href", address + "/files/" + ref.id());
    }

    private JsonArrayBuilder documents() {
        var list = list(file.documents().stream().filter(CaseDocument::isReceipt).toList(), this::receipt);
        file.letters().forEach(letter -> letter(letter).ifPresent(list::add));
        return list;
    }

    private Optional<JsonObjectBuilder> letter(CaseDocument document) {
        return document.subject() instanceof CaseDocument.Subject.Letter(var seq) ? Optional.of(Json.createObjectBuilder().add("id", document.id().text())
            .add("kind", document.kind()).add("name", file.head().reference() + "-" + seq + ".pdf").add("mime", "application/pdf")
            .add("href", address + "/letters/" + seq)) : Optional.empty();
    }

    private JsonObjectBuilder receipt(CaseDocument document) {
        return Json.createObjectBuilder().add("id", document.id().text()).add("kind", document.kind())
            .add("name", file.head().reference() + ".pdf").add("mime", "application/pdf").add("href", address + "/receipts/" + number(document));
    }

    /** Which of those that were handed in it is the receipt of, from 1 in the order in which they came. */
    private int number(CaseDocument document) {
        return IntStream.rangeClosed(1, file.submissions().size())
            .filter(number -> file.receiptFor(Afterwards.Reader.RECEIPT, number).filter(each -> each.id().equals(document.id())).isPresent())
            .findFirst().orElseThrow(() -> new IllegalStateException("A receipt of nothing: " + document.id().text()));
    }

    private static <T> JsonArrayBuilder list(List<T> all, Function<T, JsonObjectBuilder> json) {
        var list = Json.createArrayBuilder();
        all.forEach(each -> list.add(json.apply(each)));
        return list;
    }
}
