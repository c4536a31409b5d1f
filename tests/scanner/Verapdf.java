import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds PDF files against veraPDF's rules of PDF/A-2b: for each file one line, then one line for each broken rule.
 * The package that brings veraPDF leaves out what veraPDF reads its profile with (JAXB), so it is read here.
 */
public class Verapdf {
    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_2_B;
    private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFA-2B.xml";

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile();
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(Path.of(file).toFile(), FLAVOUR)) {
                ValidationResult result = Foundries.defaultInstance().createValidator(profile, false).validate(parser);
                String verdict = result.isCompliant() ? "valid" : "broken";
                System.out.println(verdict + " " + result.getTotalAssertions() + " " + Path.of(file).getFileName());
                for (TestAssertion broken : result.getTestAssertions()) {
                    System.out.println("  " + broken.getRuleId().getClause() + " " + broken.getMessage());
                }
            }
        }
    }

    private static ValidationProfile profile() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(Verapdf.class.getResourceAsStream(PROFILE));
        Set<Rule> rules = new HashSet<>();
        for (Element rule : inside(xml.getDocumentElement(), "rule")) {
            Element id = inside(rule, "id").get(0);
            int number = Integer.parseInt(id.getAttribute("testNumber"));
            RuleId ruleId = Profiles.ruleIdFromValues(FLAVOUR.getPart(), id.getAttribute("clause"), number);
            boolean deferred = Boolean.parseBoolean(rule.getAttribute("deferred"));
            String message = text(inside(rule, "error").get(0), "message");
            rules.add(Profiles.ruleFromValues(ruleId, rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
                text(rule, "description"), text(rule, "test"), Profiles.errorFromValues(message, List.of()), List.of()));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : inside(xml.getDocumentElement(), "variable")) {
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                text(variable, "defaultValue"), text(variable, "value")));
        }
        return Profiles.profileFromValues(FLAVOUR, Profiles.profileDetailsFromValues("2b", "", "", new Date(0)), "",
            rules, variables);
    }

    private static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getElementsByTagName(name);
        for (int at = 0; at < all.getLength(); at++) {
            found.add((Element) all.item(at));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return inside(parent, name).get(0).getTextContent().trim();
    }
}
