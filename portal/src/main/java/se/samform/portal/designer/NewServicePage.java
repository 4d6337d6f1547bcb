package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.exchange.ExampleServices;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What a new e-service can begin as. */
@Named
@RequestScoped
public class NewServicePage implements Page {
    /** More would hide what is to be done. */
    private static final int MOST_FAULTS = 20;

    @Inject Workshop workshop;
    @Inject PublishedServices services;
    @Inject Told told;
    private List<Choice> published;
    private List<Choice> examples;
    private List<String> wrong = List.of();
    private String replacing = "";

    /** Something to begin with, by its title. */
    public record Choice(String key, String title) {}

    @Override
    public Reply open() {
        if (!workshop.mayEdit()) return Reply.notFound();
        published = sorted(services.newest(workshop.municipality()).stream().map(each -> new Choice(each.key().value(), each.definition().title().in(told.language()))).toList());
        examples = sorted(ExampleServices.KEYS.stream().map(this::example).toList());
        return Reply.show();
    }

    private Choice example(String key) {
        var read = DefinitionCodec.read(ExampleServices.bytes(key).orElseThrow());
        return new Choice(key, read instanceof ReadResult.Read(var definition) ? definition.title().in(told.language()) : key);
    }

    private List<Choice> sorted(List<Choice> choices) {
        return choices.stream().sorted(Comparator.comparing(Choice::title, Collator.getInstance(told.language().locale()))).toList();
    }

    void refuse(String sentence) {
        wrong = List.of(sentence);
    }

    void refuse(List<Fault> faults) {
        wrong = faults.stream().limit(MOST_FAULTS).map(this::said).toList();
    }

    private String said(Fault fault) {
        var sentence = fault.sentence().in(told.language()) + ". " + fault.remedy().in(told.language());
        return fault.path().isEmpty() ? sentence : fault.path() + ": " + sentence;
    }

    /** One of this title is built already: whether it may be written over. */
    void ask(String title) {
        replacing = title;
    }

    public List<Choice> getPublished() {
        return published;
    }

    public List<Choice> getExamples() {
        return examples;
    }

    public List<String> getWrong() {
        return wrong;
    }

    public String getReplacing() {
        return replacing;
    }
}
