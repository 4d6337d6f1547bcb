package se.samform.core.document.pdf;

import static org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin.AUTHOR;

import java.io.StringReader;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Our style sheet, parsed: that takes a tenth of a short document's time when done each time. For one rendering only,
 * with the parsed sheet lent to it, since matching writes into the sheet.
 */
final class ParsedStyle extends StyleReference {

    /** What may be used again, by one rendering after another. */
    record Sheet(StylesheetFactoryImpl parser, Stylesheet letter) {

        static Sheet parsed() {
            // with a user agent of its own: one rendering's would keep that document's content in memory
            var parser = new StylesheetFactoryImpl(new SafeUserAgent(new TaggingOutputDevice(1)));
            return new Sheet(parser, parser.parse(new StringReader(LetterStyle.LETTER), "letter.css", AUTHOR));
        }
    }

    private final Sheet sheet;
    private final UserAgentCallback userAgent;
    private final Stylesheet look;
    private Matcher matcher;

    ParsedStyle(Sheet sheet, String lookRules, UserAgentCallback userAgent) {
        super(userAgent);
        this.sheet = sheet;
        this.userAgent = userAgent;
        look = sheet.parser().parse(new StringReader(lookRules), "look.css", AUTHOR);
    }

    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler names, Document document, UserInterface user) {
        matcher = new Matcher(new DOMTreeResolver(), new StandardAttributeResolver(names, userAgent, user),
                sheet.parser(), List.of(sheet.letter(), look), context.getMedia());
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        return element == null ? CascadedStyle.emptyCascadedStyle : matcher.getCascadedStyle(element, restyle);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        return matcher.getPECascadedStyle((Element) (node instanceof Element ? node : node.getParentNode()), pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(String name, String pseudoPage) {
        return matcher.getPageCascadedStyle(name, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return List.of();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }
}
