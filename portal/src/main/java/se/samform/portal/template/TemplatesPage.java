package se.samform.portal.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samform.engine.template.OwnTemplate;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The texts to begin with that whoever visits may write, by whose they are. */
@Named
@RequestScoped
public class TemplatesPage implements Page {
    @Inject Visit visit;
    @Inject Writing writing;
    @Inject Told told;
    private List<Group> groups;

    /** Those of the municipality, or of a unit. */
    public record Group(String name, List<Line> lines) {}

    /** One of them. @param begins what may begin with it, in words */
    public record Line(String path, String title, String begins, boolean retired) {}

    @Override
    public Reply open() {
        if (!writing.mayAny()) return Reply.notFound();
        Map<String, List<Line>> found = new LinkedHashMap<>();
        writing.all().forEach(each -> found.computeIfAbsent(whose(each), name -> new ArrayList<>()).add(line(each)));
        groups = found.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList();
        return Reply.show();
    }

    private String whose(OwnTemplate template) {
        return template.unit().map(told.people()::unit).orElseGet(() -> told.texts().of("template.whole"));
    }

    private Line line(OwnTemplate template) {
        return new Line(TemplatePage.path(template.id()), template.title().in(told.language()), told.texts().of("template.begins." + template.begins().key()), template.retired());
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return done.matches("saved|retired|restored") ? told.texts().of("template.done." + done) : "";
    }
}
