package se.samform.portal.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.samform.portal.edge.Visit;

/**
 * The operator's settings for maps, of the installation ({@code samform.map.tiles}) or of one municipality, which goes
 * before ({@code samform.map.granvik.tiles}).
 */
@Named
@RequestScoped
public class MapSource {
    @Inject Visit visit;
    @Inject Config config;

    /** Whether there is a map at all: without tiles a place is told in the fields. */
    public boolean isThere() {
        return tiles().isPresent();
    }

    /** The address of a tile as the script fills it in. */
    public String getAddress() {
        return visit.url("map/{z}/{x}/{y}.png");
    }

    /** Whom the tiles are from, as plain text. */
    public String getAttribution() {
        return setting("attribution").orElse("");
    }

    /** Where maps begin that say nothing themselves: latitude, longitude and zoom; empty for all of Sweden. */
    public String getStart() {
        return setting("start").map(String::strip).filter(text -> text.matches("-?\\d{1,2}(\\.\\d{1,7})? -?\\d{1,3}(\\.\\d{1,7})? \\d{1,2}")).orElse("");
    }

    /** The first and the last zoom that the source has, as the script reads them: {@code 12 18}. */
    public String getZooms() {
        return setting("zooms").map(String::strip).filter(text -> text.matches("\\d{1,2} \\d{1,2}")).orElse("0 " + TileAddress.MOST_ZOOM);
    }

    /** Whether the source has tiles of that zoom: it is asked for no others. */
    boolean has(TileAddress tile) {
        var ends = getZooms().split(" ");
        return tile.zoom() >= Integer.parseInt(ends[0]) && tile.zoom() <= Integer.parseInt(ends[1]);
    }

    Optional<TileSource> tiles() {
        return setting("tiles").flatMap(TileSource::of);
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue("samform.map." + visit.getMunicipality().slug() + "." + name, String.class)
            .or(() -> config.getOptionalValue("samform.map." + name, String.class));
    }
}
