package io.github.ormgen.maven.build;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a project's POM says to the {@code flyway-maven-plugin}: its configuration, and properties such as
 * {@code flyway.url}.
 *
 * @param values the values, by Flyway's names
 * @param placeholders what stands for placeholders in scripts
 */
public record FlywayPlugin(Map<String, String> values, Map<String, String> placeholders) {

    private static final List<String> NAMES = List.of("url", "user", "password", "serverId", "table", "defaultSchema");
    private static final List<String> PLUGINS =
            List.of("org.flywaydb:flyway-maven-plugin", "com.redgate.flyway:flyway-maven-plugin");

    /** Reads the POM; properties of the command line count most. */
    public static FlywayPlugin of(MavenProject project, Properties userProperties) {
        FlywayPlugin read = new FlywayPlugin(new HashMap<>(), new HashMap<>());
        managed(project).forEach(read::add);
        project.getBuildPlugins().forEach(read::add);
        for (String name : NAMES) {
            Stream.of(project.getProperties(), userProperties)
                    .map(properties -> properties.getProperty("flyway." + name))
                    .filter(value -> value != null && !value.isBlank())
                    .forEach(value -> read.values.put(name, value));
        }
        return read;
    }

    /** The value of a setting, empty if it is not set. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static List<Plugin> managed(MavenProject project) {
        PluginManagement management = project.getPluginManagement();
        return management == null ? List.of() : management.getPlugins();
    }

    private void add(Plugin plugin) {
        if (PLUGINS.contains(plugin.getKey())) {
            plugin.getExecutions().forEach(execution -> add(execution.getConfiguration()));
            add(plugin.getConfiguration());
        }
    }

    /** The configuration's own class is another one in each Maven; its text is the same XML in all. */
    private void add(Object configuration) {
        if (configuration == null) {
            return;
        }
        for (Element element : children(root(configuration.toString()))) {
            String name = element.getTagName();
            String text = element.getTextContent().strip();
            if (name.equals("placeholders")) {
                children(element)
                        .forEach(one -> placeholders.put(
                                one.getTagName(), one.getTextContent().strip()));
            } else if (NAMES.contains(name) && !text.isEmpty()) {
                values.put(name, text);
            }
        }
    }

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The configuration of the flyway-maven-plugin can't be read", e);
        }
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return Stream.iterate(0, index -> index < nodes.getLength(), index -> index + 1)
                .map(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
