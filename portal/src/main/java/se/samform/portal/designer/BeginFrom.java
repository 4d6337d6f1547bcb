package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.designer.draft.DesignHead;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.designer.exchange.Copies;
import se.samform.designer.exchange.ExampleServices;
import se.samform.designer.exchange.ServiceFile;
import se.samform.designer.paper.PaperForm;
import se.samform.designer.settings.Begin;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Begins to build an e-service: from nothing, as a copy, from an example, from a file, from a form on paper. */
@ApplicationScoped
public class BeginFrom implements Handler {
    private static final int LONGEST_TITLE = 120;

    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject Designs designs;
    @Inject PublishedServices services;
    @Inject Arrivals arrivals;
    @Inject NewServicePage page;
    @Inject DraftedPage drafted;
    @Inject PostGuard guard;
    @Inject Told told;
    @Inject Clock clock;

    /** Keeps one more byte than is allowed: so it shows that it is too large. */
    private static final class Sink implements PostedForm.FileSink {
        private byte[] bytes = {};
        private String name = "";

        @Override
        public void receive(String field, String fileName, String mime, InputStream content) throws IOException {
            bytes = content.readNBytes(ServiceFile.MOST_BYTES + 1);
            name = fileName;
        }

        @Override
        public long most() {
            return ServiceFile.MOST_BYTES;
        }
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        if (!workshop.mayEdit()) return Reply.notFound();
        var sink = new Sink();
        var form = PostedForm.read(exchange.request(), guard, sink);
        return form.isEmpty() ? PostGuard.refused() : begin(form.get(), sink);
    }

    private Reply begin(PostedForm form, Sink sink) {
        return switch (form.first("from")) {
            case "nothing" -> blank(form.first("title").strip());
            case "copy" -> copied(form.first("of"));
            case "example" -> ExampleServices.bytes(form.first("example")).flatMap(Document::parse).map(each -> begun(Copies.withFreeId(each.tree(), taken()))).orElseGet(Reply::notFound);
            case "file" -> file(sink.bytes, form.first("replace").equals("yes"));
            case "paper" -> paper(sink);
            case "draft" -> DraftedPage.unpacked(form.first("draft")).map(each -> begun(Copies.withFreeId(each.tree(), taken()))).orElseGet(Reply::notFound);
            default -> Reply.notFound();
        };
    }

    private Reply blank(String title) {
        return title.isEmpty() || title.length() > LONGEST_TITLE
            ? refused(told.texts().of("design.new.title.wrong", LONGEST_TITLE)) : begun(Copies.withFreeId(Begin.service(title, languages()).tree(), taken()));
    }

    private List<Language> languages() {
        return visit.getMunicipality().languages().stream().map(Language::new).toList();
    }

    private Reply copied(String key) {
        return services.newest(workshop.municipality(), key).map(published -> begun(Copies.of(document(published).tree(), taken()))).orElseGet(Reply::notFound);
    }

    private Document document(Published published) {
        return services.bytes(workshop.municipality(), published.id()).flatMap(Document::parse).orElseThrow();
    }

    private Reply file(byte[] bytes, boolean mayReplace) {
        return switch (ServiceFile.read(bytes)) {
            case ServiceFile.Refused(var faults) -> {
                page.refuse(faults);
                yield again();
            }
            case ServiceFile.Sound sound when !mayReplace && designs.of(workshop.municipality(), sound.definition().key().value()).isPresent() -> {
                page.ask(sound.definition().title().in(told.language()));
                yield again();
            }
            case ServiceFile.Sound sound -> Reply.to("desk/services/" + arrivals.takeIn(sound).text() + "/arrival");
        };
    }

    private Reply paper(Sink sink) {
        return switch (PaperForm.read(sink.bytes, sink.name == null ? "" : sink.name, clock)) {
            case PaperForm.Refused(var reason, var sentence, var remedy) -> refused(sentence.in(told.language()) + ". " + remedy.in(told.language()));
            case PaperForm.Draft draft -> {
                drafted.show(draft);
                yield new Reply.Begun("design-drafted", DraftedPage.class);
            }
        };
    }

    private Reply refused(String sentence) {
        page.refuse(sentence);
        return again();
    }

    private static Reply again() {
        return new Reply.Again("desk-services-new", NewServicePage.class);
    }

    private Reply begun(JsonObject definition) {
        var id = designs.begin(workshop.municipality(), new Document(definition), Optional.empty(), workshop.me());
        return Reply.to("desk/services/" + id.text() + "/form");
    }

    /** Ids of what is published or built. */
    private Set<String> taken() {
        var taken = new HashSet<>(services.newest(workshop.municipality()).stream().map(each -> each.key().value()).collect(Collectors.toSet()));
        designs.open(workshop.municipality()).stream().map(DesignHead::key).forEach(taken::add);
        return taken;
    }
}
