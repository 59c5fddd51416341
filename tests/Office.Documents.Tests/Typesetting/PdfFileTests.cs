using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Svg;

namespace Office.Documents.Tests.Typesetting;

/// <summary>The file as a whole: faces (L57), text kept, sameness, checkers; and the preview.</summary>
public class PdfFileTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void L57_every_face_is_embedded_with_its_characters(string name)
    {
        var faces = Samples.Read(name).Faces.ToList();
        faces.Count.ShouldBeGreaterThan(2);
        faces.ShouldAllBe(f => f.IsEmbedded && f.HasMap);
    }

    [Fact]
    public void Characters_that_the_face_lacks_come_from_another_and_are_reported()
    {
        var document = Samples.Typeset(Samples.RareNames);
        document.Substitutions.Where(s => s.Role == FontRole.FangSong).Select(s => s.Character)
            .ShouldBe(["喆", "堃", "祎", "镕"], ignoreOrder: true);
        document.Pages.SelectMany(p => p.Lines).SelectMany(l => l.Runs).SelectMany(r => r.Glyphs).ShouldAllBe(g => g.Glyph != 0);
    }

    [Fact]
    public void A_character_that_no_face_has_is_shown_by_the_printers_sign_and_kept_as_text()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("姓名\U0003FFFD待核。")] };
        Samples.Typeset(content).Substitutions.ShouldContain(s => s.Character == "\U0003FFFD");
        Samples.Read(content).AllText.ShouldContain("姓名\U0003FFFD待核。");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_character_of_the_text_is_lost_or_doubled(string name)
    {
        var content = Samples.All[name];
        Counts(Samples.Read(name).AllText).ShouldBe(Counts(Expected(content, Samples.Read(name).Count)), ignoreOrder: true);
    }

    [Fact]
    public void No_text_however_it_breaks_loses_or_doubles_a_character()
    {
        // A fixed seed: a failure can be seen again.
        var random = new Random(20261122);
        const string Alphabet = "一二三政府工作通知，。、；：？！“”‘’（）《》〈〉—…·0123456789.%AbW镕喆 ";
        for (var run = 0; run < 150; run++)
        {
            var body = Enumerable.Range(0, random.Next(1, 12))
                .Select(_ => new Paragraph("正" + string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))))
                .ToList();
            var content = Samples.OnePage with { Body = [.. body] };
            var pages = Samples.Read(content);
            pages.AllText.ShouldContain(string.Concat(body.Select(b => b.Text))[..5]);
            Counts(pages.AllText).ShouldBe(Counts(Expected(content, pages.Count)), ignoreOrder: true);
            pages.Lines.ShouldAllBe(l => l.Start > 79.37 - 8.1 && l.Baseline < 790);
        }
    }

    [Fact]
    public void Lines_never_start_with_a_closing_mark_nor_end_with_an_opening_one_nor_split_a_number()
    {
        const string Text = "按照“谁主管、谁负责”的原则，于2026年12月15日前完成98.5%以上；《条例》（试行）所称事项，指12345.67万元以下的项目。";
        for (var indent = 0; indent < 28; indent++)
        {
            var content = Samples.OnePage with { Body = [new Paragraph(new string('甲', indent) + Text + Text)] };
            var lines = Samples.Read(content).OnPage(1).Where(l => Math.Abs(l.Size - 16) < 0.01).SkipWhile(l => !l.Text.EndsWith('：')).Skip(1)
                .TakeWhile(l => !l.Text.Contains("2026年11月22日", StringComparison.Ordinal)).SkipLast(1).ToList();
            lines.Count.ShouldBeGreaterThan(2);
            lines.Where(BreaksBadly).Select(l => l.Text).ShouldBeEmpty();
            for (var i = 1; i < lines.Count; i++)
            {
                (char.IsAsciiDigit(lines[i].Text[0]) && (char.IsAsciiDigit(lines[i - 1].Text[^1]) || lines[i - 1].Text[^1] == '.')).ShouldBeFalse();
            }
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public void A_very_long_title_still_leaves_room_on_page_one(int length)
    {
        var content = Samples.OnePage with { Title = string.Concat(Enumerable.Repeat("关于进一步做好", (length / 7) + 1))[..length] };
        var pages = Samples.Read(content);
        pages.OnPage(1).ShouldContain(l => l.Text.Contains("现将有关事项", StringComparison.Ordinal));
        pages.Lines.ShouldAllBe(l => l.Baseline < 790);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Samples.Pdf(Samples.FourPages).ShouldBe(Samples.Pdf(Samples.FourPages));

    [Fact]
    public void The_sample_of_the_benchmarks_has_four_pages() => Samples.Typeset(LayoutSample.Content).Pages.Count.ShouldBe(4);

    [Fact]
    public void The_file_is_tagged_speaks_Chinese_and_claims_PDF_A()
    {
        var text = Encoding.UTF8.GetString(Samples.Pdf(Samples.FourPages));
        foreach (var part in (string[])["/Lang(zh-CN)", "/MarkInfo<</Marked true>>", "/S/H1", "/S/GTS_PDFA1", "<pdfaid:part>2</pdfaid:part>", "/DisplayDocTitle true", Samples.FourPages.Title])
        {
            text.ShouldContain(part);
        }
        text.ShouldNotContain("/JavaScript");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Qpdf_finds_nothing(string name)
    {
        var (exit, output) = await ExternalTool.RunAsync("qpdf", Samples.Pdf(Samples.All[name]), "--check");
        exit.ShouldBe(0, output);
    }

    [Fact]
    public async Task Mutool_reads_every_glyph_without_complaint()
    {
        var (exit, output) = await ExternalTool.RunAsync("mutool", Samples.Pdf(Samples.RareNames), "draw", "-F", "trace");
        exit.ShouldBe(0, output);
        output.ShouldNotContain("error:");
        // A build of mutool without colour profiles says so: that is about the tool.
        output.Replace("warning: ICC support is not available", string.Empty, StringComparison.Ordinal).ShouldNotContain("warning:");
        output.ShouldContain("镕");
    }

    [Fact]
    public void The_preview_has_the_pages_and_no_markup_of_the_text()
    {
        var pages = SvgPreview.Pages(Samples.Typeset(Samples.OnePage with { Title = "<script>1</script>" }));
        pages.Count.ShouldBe(1);
        pages[0].ShouldNotContain("<script");
        pages[0].ShouldNotContain("style=");
        System.Xml.Linq.XDocument.Parse(pages[0]).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void The_preview_shows_the_seal()
    {
        var imprint = LayoutSample.Imprint with { Seal = SealDrawing.Create(Fonts.Library, "铜江市人民政府办公室", 45) };
        var pages = SvgPreview.Pages(Samples.Typeset(Samples.OnePage, imprint));
        pages.Count(p => p.Contains("<g transform=", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 45 45'><script>alert(1)</script></svg>")]
    [InlineData("<svg viewBox='0 0 45 45'><image href='http://example.org/a.png'/></svg>")]
    [InlineData("<svg viewBox='0 0 45 45'><path d='M0 0 A5 5 0 0 1 3 3'/></svg>")]
    [InlineData("not an svg")]
    public void A_picture_with_more_than_a_seal_needs_is_refused(string svg)
    {
        var document = Samples.Typeset(Samples.OnePage, LayoutSample.Imprint with { Seal = new SealFace(45, svg) });
        Should.Throw<FormatException>(() => SvgPreview.Pages(document));
    }

    private static bool BreaksBadly(ReadLine line) =>
        "，。、；：）》”%".Contains(line.Text[0], StringComparison.Ordinal) || "（《“".Contains(line.Text[^1], StringComparison.Ordinal);

    private static string Expected(DocumentContent content, int pages)
    {
        var imprint = LayoutSample.Imprint;
        var urgency = content.Urgency == Urgency.ExtraUrgent ? "特急" : string.Empty;
        var inText = string.Join('，', content.MainRecipients) + "：";
        // Moved to the imprint they get a label and a full stop.
        var moved = content.MainRecipients.Count > 50 ? "主送：" + string.Join('，', content.MainRecipients) + "。" : inText;
        var copies = content.CopyRecipients.Count == 0 ? string.Empty : "抄送：" + string.Join('，', content.CopyRecipients) + "。";
        var attachments = content.Attachments.Count == 0 ? string.Empty
            : "附件：" + string.Concat(content.Attachments.Select((a, i) => (content.Attachments.Count > 1 ? $"{i + 1}." : string.Empty) + a));
        return urgency + imprint.RedHead + imprint.Number + content.Title + moved + string.Concat(content.Body.Select(b => b.Text)) + attachments
            + imprint.Organ + "2026年11月22日" + (content.Remark is { } r ? $"（{r}）" : string.Empty) + copies + imprint.PrintedBy + "2026年11月23日印发"
            + string.Concat(Enumerable.Range(1, pages).Select(p => $"— {p} —"));
    }

    private static List<string> Counts(string text) => [.. text.EnumerateRunes().CountBy(r => r).Select(p => $"{p.Key}x{p.Value}").Order(StringComparer.Ordinal)];
}
