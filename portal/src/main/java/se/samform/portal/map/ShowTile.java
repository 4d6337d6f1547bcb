package se.samform.portal.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Gives a tile of the operator's source under our own address. */
@ApplicationScoped
public class ShowTile implements Handler {
    @Inject MapSource source;
    @Inject Tiles tiles;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        var tile = TileAddress.of(visit.variable("z"), visit.variable("x"), visit.variable("y"));
        var from = source.tiles();
        if (tile.isEmpty() || from.isEmpty() || !source.has(tile.get())) return Reply.notFound();
        return switch (tiles.find(from.get(), tile.get())) {
            case TileAnswer.Found(Tile found) -> show(found, exchange);
            case TileAnswer.Nowhere nowhere -> nothing(HttpServletResponse.SC_NOT_FOUND, exchange);
            case TileAnswer.Missing missing -> nothing(HttpServletResponse.SC_SERVICE_UNAVAILABLE, exchange);
        };
    }

    private static Reply show(Tile tile, Exchange exchange) {
        exchange.response().setHeader("Cache-Control", "public, max-age=86400");
        return new Reply.Download(tile.mime(), "tile", true, tile.bytes().length, out -> out.write(tile.bytes()));
    }

    /** No page: a map asks for many. */
    private static Reply nothing(int status, Exchange exchange) {
        exchange.response().setStatus(status);
        return new Reply.Download("text/plain", "tile", true, 0, out -> {});
    }
}
