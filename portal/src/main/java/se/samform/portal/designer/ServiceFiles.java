package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samform.core.document.Look;
import se.samform.core.document.PdfRenderer;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.CanonicalJson;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.core.text.LocalText;
import se.samform.designer.exchange.Manifest;
import se.samform.designer.exchange.ServiceFile;
import se.samform.designer.exchange.Specification;
import se.samform.designer.exchange.SubmissionSchema;
import se.samform.designer.exchange.SubmissionXsd;

/** What an e-service can be fetched as: the one file to take elsewhere, and what others read and build by. */
@ApplicationScoped
public class ServiceFiles {
    static final String FILE = "e-service.zip";
    static final String SPECIFICATION = "specification.pdf";
    static final String SCHEMA = "submission.schema.json";
    static final String XSD = "submission.xsd";

    private static final LocalText VERSION = LocalText.of("version %s", "version %s");
    private static final LocalText DRAFT = LocalText.of("utkast", "draft");

    private final Clock clock;
    private final PdfRenderer renderer;

    @Inject
    public ServiceFiles(Clock clock) {
        this.clock = clock;
        this.renderer = clock == null ? null : new PdfRenderer(clock);
    }

    /** For the container's proxy. */
    protected ServiceFiles() {
        this(null);
    }

    /** @param version 0 for a draft */
    record Wanted(byte[] bytes, ServiceDefinition definition, int version) {}

    /** A file that was made. */
    record Made(String name, String mime, byte[] bytes) {}

    /** @param name which; empty for one that there isn't */
    Optional<Made> make(String name, Wanted wanted, Municipality municipality, Identity by) {
        var definition = wanted.definition();
        return switch (name) {
            case FILE -> made(wanted, "zip", "application/zip", ServiceFile.write(wanted.bytes(), from(wanted, municipality, by), specification(wanted, municipality)));
            case SPECIFICATION -> made(wanted, name, "application/pdf", specification(wanted, municipality));
            case SCHEMA -> made(wanted, name, "application/schema+json", CanonicalJson.write(SubmissionSchema.of(definition)));
            case XSD -> made(wanted, name, "application/xml", SubmissionXsd.of(definition));
            default -> Optional.empty();
        };
    }

    private static Optional<Made> made(Wanted wanted, String ending, String mime, byte[] bytes) {
        return Optional.of(new Made(wanted.definition().key() + "." + ending, mime, bytes));
    }

    private Manifest.From from(Wanted wanted, Municipality municipality, Identity by) {
        return new Manifest.From(municipality.name(), by.name(), clock.instant(), wanted.version());
    }

    private byte[] specification(Wanted wanted, Municipality municipality) {
        var language = wanted.definition().about().languages().getFirst();
        var version = wanted.version() == 0 ? DRAFT : VERSION.formatted(wanted.version());
        var around = new Specification.Around(municipality.name(), version.in(language), new Look(municipality.accent()));
        return renderer.render(Specification.of(wanted.definition(), language, around), List.of()).bytes();
    }
}
