package se.samform.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.municipality.Municipalities;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Settles what a notice says, takes that back, or shows what comes of it. */
@ApplicationScoped
public class SettleWords implements Handler {
    @Inject Visit visit;
    @Inject Layers layers;
    @Inject Municipalities municipalities;
    @Inject NoticeWordsPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var cell = Cell.of(exchange.parameter("of")).filter(Matrix::hasWords);
        return cell.flatMap(of -> layers.find(exchange.parameter("service")).map(layer -> settle(of, layer, exchange))).orElseGet(Reply::notFound);
    }

    private Reply settle(Cell cell, Layer layer, Exchange exchange) {
        var typed = TypedWords.of(NoticeWordsPage.written(cell, languages(layer)), exchange::parameter);
        if (exchange.parameter("do").equals("reset")) return save(cell, layer, exchange, typed, Optional.empty());
        var problems = typed.problems(cell, layer.secret(), told.texts());
        if (!problems.isEmpty()) return again(typed, problems, exchange);
        if (exchange.parameter("do").equals("show")) return show(typed, exchange);
        if (isAsBegun(cell, layer, typed)) return to(cell, exchange, "same");
        return save(cell, layer, exchange, typed, typed.words(layer.own().words(cell)));
    }

    /** What was not changed is no words of their own: they go on with those that hold, whatever becomes of them. */
    private boolean isAsBegun(Cell cell, Layer layer, TypedWords typed) {
        var facts = municipalities.facts(visit.getMunicipality().id());
        return layer.own().words(cell).isEmpty() && NoticeWordsPage.written(cell, languages(layer)).stream()
            .allMatch(language -> typed.says(language, NoticeWordsPage.begun(cell, layer, facts, language)));
    }

    private List<Language> languages(Layer layer) {
        return layer.service().map(each -> each.definition().about().languages())
            .orElseGet(() -> visit.getMunicipality().languages().stream().map(Language::new).toList());
    }

    private Reply save(Cell cell, Layer layer, Exchange exchange, TypedWords typed, Optional<OwnWords> words) {
        if (!layers.save(layer, layer.own().saying(cell, words), SettleNotices.version(exchange))) return again(typed, List.of(told.texts().of("notice.overtaken")), exchange);
        return to(cell, exchange, words.isEmpty() ? "reset" : "yes");
    }

    private static Reply to(Cell cell, Exchange exchange, String done) {
        return Reply.to("desk/notices/words?of=" + Urls.encode(cell.key()) + "&service=" + exchange.parameter("service") + "&done=" + done);
    }

    /** Nothing was refused and nothing kept. */
    private Reply show(TypedWords typed, Exchange exchange) {
        page.show(typed, SettleNotices.version(exchange));
        return page.open() instanceof Reply.Show ? new Reply.Render(NoticeWordsPage.VIEW) : Reply.notFound();
    }

    private Reply again(TypedWords typed, List<String> problems, Exchange exchange) {
        page.refuse(typed, problems, SettleNotices.version(exchange));
        return new Reply.Again(NoticeWordsPage.VIEW, NoticeWordsPage.class);
    }
}
