package se.samform.portal.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samform.engine.feedback.Comment;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** How the e-services fare. Pages ask getters often, so all is made once. */
@Named
@RequestScoped
public class StatisticsPage implements Page {
    @Inject Asking asking;
    @Inject Told told;
    private Numbers numbers;
    private List<Fact> facts;
    private List<Block> blocks;
    private List<Said> comments;
    private List<Choice> units;
    private List<Choice> services;
    private List<Choice> times;

    /** @param chosen whether the figures are of it */
    public record Choice(String value, String text, boolean chosen) {
        public String getSelected() {
            return chosen ? "selected" : null;
        }
    }

    @Override
    public Reply open() {
        numbers = asking.numbers();
        var view = asking.view(numbers);
        facts = view.facts();
        blocks = view.blocks();
        comments = asking.comments().stream().map(this::said).toList();
        units = choices(asking.address().unit(), "units.all", asking.units().stream().map(unit -> List.of(unit.slug(), unit.name())).toList());
        services = choices(asking.address().service(), "services.all",
            asking.offered().stream().map(each -> List.of(each.key().value(), each.definition().title().in(told.language()))).toList());
        times = Arrays.stream(TimeChoice.values())
            .map(time -> new Choice(time.key(), told.texts().of("statistics.time." + time.key()), time == asking.address().time())).toList();
        return Reply.show();
    }

    private List<Choice> choices(String chosen, String all, List<List<String>> offered) {
        var first = new Choice("", told.texts().of("statistics." + all), chosen.isEmpty());
        var others = offered.stream().map(each -> new Choice(each.getFirst(), each.getLast(), each.getFirst().equals(chosen)))
            .sorted(Comparator.comparing(Choice::text, Collator.getInstance(told.language().locale())));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private Said said(Comment comment) {
        return new Said(asking.names().service(comment.service()), told.people().unit(comment.unit()), comment.grade().number(),
            told.texts().of("feedback.grade." + comment.grade().number()), comment.text(), told.times().day(comment.at()));
    }

    /** Whether there is nothing to show. */
    public boolean isBare() {
        return numbers.isEmpty();
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public List<Block> getBlocks() {
        return blocks;
    }

    public List<Said> getComments() {
        return comments;
    }

    public List<Choice> getUnits() {
        return units;
    }

    public List<Choice> getServices() {
        return services;
    }

    public List<Choice> getTimes() {
        return times;
    }

    public String getFrom() {
        return asking.span().from().toString();
    }

    public String getTo() {
        return asking.span().to().toString();
    }

    /** Which days, in words. */
    public String getDays() {
        return told.texts().of("statistics.span", told.times().fullDate(asking.span().from()), told.times().fullDate(asking.span().to()));
    }

    public boolean isUnreadable() {
        return asking.address().isUnreadable();
    }

    /** Whether something that happened a moment ago isn't in it. */
    public boolean isBehind() {
        return asking.isBehind();
    }

    public String getExport() {
        return "desk/statistics/export?" + asking.address().query();
    }

}
