package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.paper.PaperForm;
import se.samform.designer.paper.Remark;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What was made of a form on paper, before anything is kept: the draft goes along in the page, to be posted by whoever wants it. */
@Named
@RequestScoped
public class DraftedPage implements Page {
    @Inject Told told;
    private ServiceDefinition definition;
    private String packed;
    private List<Line> guessed;
    private List<Line> leftOut;

    /** @param page 0 for the whole @param isLeftOut else it was guessed */
    public record Line(int page, String field, String sentence, boolean isLeftOut) {}

    @Override
    public Reply open() {
        return definition == null ? Reply.notFound() : Reply.show();
    }

    void show(PaperForm.Draft draft) {
        var bytes = CanonicalJson.write(draft.definition());
        definition = ((ReadResult.Read) DefinitionCodec.read(bytes)).definition();
        packed = packed(draft.definition());
        var lines = draft.remarks().stream().map(this::line).toList();
        guessed = lines.stream().filter(line -> !line.isLeftOut()).toList();
        leftOut = lines.stream().filter(Line::isLeftOut).toList();
    }

    private Line line(Remark remark) {
        return new Line(remark.page(), remark.field(), remark.sentence().in(told.language()), remark.kind() == Remark.Kind.LEFT_OUT);
    }

    private static String packed(JsonObject definition) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(CanonicalJson.write(definition));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can't be written", e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** Empty for what no page of ours holds. */
    static Optional<Document> unpacked(String packed) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return Document.parse(inflated.readNBytes(DefinitionCodec.MAX_BYTES + 1));
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String getTitle() {
        return definition.title().in(Language.SWEDISH);
    }

    public int getSteps() {
        return definition.steps().size();
    }

    public int getQuestions() {
        return definition.questions().size();
    }

    public String getPacked() {
        return packed;
    }

    public List<Line> getGuessed() {
        return guessed;
    }

    public List<Line> getLeftOut() {
        return leftOut;
    }
}
