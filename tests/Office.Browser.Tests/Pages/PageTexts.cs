using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Pages;

/// <summary>
/// What an English page must not say: a sentence of the Chinese resources, or the key of a text that nobody wrote. Names, titles
/// and documents stay in the language they were written in.
/// </summary>
internal static class PageTexts
{
    private static readonly Lazy<(List<Regex> Chinese, HashSet<string> Keys)> s_texts = new(Read);

    /// <summary>Each text of the page, or of an attribute that is read out, which is Chinese or a key.</summary>
    public static async Task<IReadOnlyList<string>> NotEnglishAsync(this IPage page)
    {
        var texts = await page.EvaluateAsync<string[]>(
            """
            () => {
              const said = [];
              const data = "svg, .sheet, .standing, .paper-pages, .opinion-words, .switch-organ, [data-actor], [lang='zh-CN']";
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (!parent.closest(`script, style, template, ${data}`)) said.push(walk.currentNode.data.trim());
              }
              for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                for (const element of document.querySelectorAll(`[${name}]`)) {
                  if (!element.closest(data)) said.push(element.getAttribute(name).trim());
                }
              }
              said.push(document.title);
              return [...new Set(said.filter(Boolean))];
            }
            """);
        var (chinese, keys) = s_texts.Value;
        return [.. texts.Where(text => keys.Contains(text) || chinese.Any(sentence => sentence.IsMatch(text))).Select(text => $"{page.Url}: {text}")];
    }

    private static (List<Regex> Chinese, HashSet<string> Keys) Read()
    {
        List<Regex> chinese = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        var folder = Path.Combine(Repository.Root, "src/Office.Web/Resources");
        foreach (var file in Directory.EnumerateFiles(folder, "*.zh-CN.resx", SearchOption.AllDirectories))
        {
            var english = Entries(file.Replace(".zh-CN", "", StringComparison.Ordinal));
            foreach (var (key, text) in Entries(file))
            {
                // A key that is a word of its own in English ("more", "due") is no sign of anything.
                if (key.Contains('-') || key.Contains('.'))
                {
                    keys.Add(key);
                }

                if (!string.Equals(english.GetValueOrDefault(key), text, StringComparison.Ordinal) && text.Count(IsChinese) > 1)
                {
                    chinese.Add(new Regex($"^{Regex.Replace(Regex.Escape(text), @"\\\{\d[^}]*}", ".*", RegexOptions.None, TimeSpan.FromSeconds(1))}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
                }
            }
        }

        return (chinese, keys);
    }

    private static Dictionary<string, string> Entries(string file) => XDocument.Load(file).Root!.Elements("data")
        .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value, StringComparer.Ordinal);

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
