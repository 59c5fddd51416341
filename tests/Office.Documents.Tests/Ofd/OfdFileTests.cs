using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Office.Documents.Content;
using Office.Documents.Tests.Conformance;
using Office.Documents.Tests.Conformance.Shelf;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Svg;
using DocumentFonts = Office.Documents.Tests.Typesetting.Fonts;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Ofd;

/// <summary>The OFD of every sample, read back from the file: tests O1–O3 and O6–O8 of the reference.</summary>
public sealed class OfdFileTests
{
    private static readonly IReadOnlyList<Sample> s_shelf = [.. Kinds.All.Concat(Forms.All).Concat(Long.All)];

    public static TheoryData<string> Names => [.. s_shelf.Select(s => s.Name)];

    private static TypesetDocument Typeset(string name)
    {
        var sample = s_shelf.Single(s => s.Name == name);
        return new DocumentTypesetter(DocumentFonts.Library, sample.Options).Typeset(sample.Content, sample.Imprint);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_holds_every_glyph_of_the_layout_at_its_place_and_only_parts_that_are_named(string name)
    {
        var laid = Typeset(name);
        var file = OfdWriter.Write(laid, ReadOfd.Options);
        var package = ReadOfd.Package(file);
        var read = OfdDocument.Read(package).Value;

        read.Pages.Count.ShouldBe(laid.Pages.Count);
        foreach (var (page, wanted) in read.Pages.Zip(laid.Pages))
        {
            (page.Width, page.Height).ShouldBe((210, 297));
            var glyphs = (wanted.Turned?.Lines ?? []).Concat(wanted.Lines).SelectMany(l => l.Runs).SelectMany(r => r.Glyphs.Select(g => (Run: r, Glyph: g))).ToList();
            string.Concat(page.Characters.Select(c => c.Text)).ShouldBe(string.Concat(glyphs.Select(g => g.Glyph.Character.ToString())));
            foreach (var (character, (run, glyph)) in page.Characters.Zip(glyphs))
            {
                // A hundredth of a millimetre: finer than any printer.
                var (x, y) = character.IsTurned ? (297 - character.Y, character.X) : (character.X, character.Y);
                x.ShouldBe(glyph.X / PageGrid.Millimetre, 0.01, character.Text);
                y.ShouldBe(run.Baseline / PageGrid.Millimetre, 0.01, character.Text);
                character.Size.ShouldBe(run.Size / PageGrid.Millimetre, 0.001);
            }

            page.Strokes.Count.ShouldBe(wanted.Rules.Count + (wanted.Turned?.Rules.Count ?? 0));
            page.Pictures.Count.ShouldBe(wanted.Pictures.Count);
        }

        OfdCheck.Of(package).ShouldBeEmpty();
    }

    [Fact]
    public void O6_O8_the_head_the_red_line_and_the_last_line_stand_where_the_rule_asks_in_millimetres()
    {
        var file = ReadOfd.File(Samples.FourPages);
        var read = ReadOfd.Read(file);
        read.Pages.ShouldAllBe(page => page.Width == 210 && page.Height == 297);

        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var mark = read.Pages[0].Characters.Where(c => c.Colour is "255 0 0").ToList();
            using var face = ReadOfd.Face(ReadOfd.Package(file), read.Fonts.Single(f => f.Id == mark[0].Font), folder.FullName);
            var tops = mark.Select(c => c.Y - (c.Size * face.Glyphs!.Ink(face.GlyphOf(c.Text.EnumerateRunes().First())).Top / face.UnitsPerEm));
            tops.Min().ShouldBe(72, 1, "L13: 35 mm under the type area that begins at 37");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var number = ReadOfd.Lines(read).First(l => l.Text.Contains("〔2026〕", StringComparison.Ordinal));
        var red = read.Pages[0].Strokes.Single(s => s.Colour is "255 0 0");
        (red.Y0 - (number.EmTop / PageGrid.Millimetre) - (16 / PageGrid.Millimetre)).ShouldBe(4, 0.1, "L21");
        (red.X1 - red.X0).ShouldBe(156, 0.1, "L22");
        read.Pages[^1].Strokes.Max(s => s.Y0).ShouldBe(262, 0.1, "L44");
    }

    [Fact]
    public void O7_the_text_is_that_of_the_document()
    {
        var read = ReadOfd.Read(ReadOfd.File(Samples.FourPages));
        var text = read.Text.Replace("\n", "", StringComparison.Ordinal);
        foreach (var block in Samples.FourPages.Body)
        {
            // Where a page turns its number stands between two halves.
            Regex.Replace(text, "— \\d+ —", "").ShouldContain(block.Text);
        }

        text.ShouldContain("抄送：市委各部门，市人大常委会办公室");
        (read.Title, read.Author, read.Subject, read.CreatedOn).ShouldBe((Samples.FourPages.Title, "铜江市人民政府办公室", "铜府办发〔2026〕12号", "2026-11-22"));
    }

    [Fact]
    public void Every_embedded_face_is_a_font_file_with_the_characters_that_the_pages_use_of_it()
    {
        var package = ReadOfd.Package(ReadOfd.File(Samples.RareNames with { Body = [.. Samples.RareNames.Body, new Paragraph("姓名\U0003FFFD、\U00020000待核。")] }));
        var read = OfdDocument.Read(package).Value;
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            read.Fonts.ShouldContain(f => Path.GetExtension(f.Path) == ".otf", "仿宋 has cubic outlines");
            foreach (var font in read.Fonts)
            {
                ReadOfd.IsSfnt(package.Part(font.Path!).Span).ShouldBeTrue();
                using var face = ReadOfd.Face(package, font, folder.FullName);
                face.PostScriptName.ShouldBe(font.Name);
                var own = DocumentFonts.Library.FaceOf(Enum.GetValues<Documents.Typesetting.Fonts.FontRole>().First(r => DocumentFonts.Library.FaceOf(r).PostScriptName == font.Name));
                foreach (var character in read.Pages.SelectMany(p => p.Characters).Where(c => c.Font == font.Id).Select(c => c.Text.EnumerateRunes().First()).Distinct())
                {
                    var glyph = face.GlyphOf(character);
                    glyph.ShouldNotBe((ushort)0, character.ToString());
                    face.OutlineOf(glyph).ShouldBe(own.OutlineOf(own.GlyphOf(character) is var same and not 0 ? same : own.GlyphOf(new Rune('〓'))), character.ToString());
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_another_number_another_document()
    {
        var file = ReadOfd.File(Samples.FourPages);
        ReadOfd.File(Samples.FourPages).ShouldBe(file);
        ReadOfd.Read(ReadOfd.File(Samples.FourPages, LayoutSample.Imprint with { Number = "铜府办发〔2026〕13号" })).Id.Equals(ReadOfd.Read(file).Id, StringComparison.Ordinal).ShouldBeFalse();
        ReadOfd.Read(file).Id.ShouldMatch("^[0-9a-f]{32}$");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length / 1024.0:0.0} KB"));
        file.Length.ShouldBeLessThan(150 * 1024);
    }

    [Fact]
    public void Pictures_keep_their_bytes_and_their_place()
    {
        var content = Samples.OnePage with { Body = [new Paragraph("正文。"), new Picture("图1", "办理<流程>", Pictures.Png(600, 300), 100), new Picture("图2", "大厅", Pictures.Jpeg)] };
        var package = ReadOfd.Package(ReadOfd.File(content));
        var read = OfdDocument.Read(package).Value;
        var picture = read.Pages[0].Pictures[0];
        (picture.Alt, picture.Width, picture.Height).ShouldBe(("办理<流程>", 100, 50));
        (picture.X + (picture.Width / 2)).ShouldBe(106, 0.05);
        package.Part(read.Pictures[picture.Resource]).ToArray().ShouldBe(Convert.FromBase64String(Pictures.Png(600, 300)));
        string.Join(' ', read.Pictures.Values).ShouldBe("Doc_0/Res/image_1.png Doc_0/Res/image_2.jpg");
    }

    [Fact]
    public void Seals_are_drawn_only_when_asked_for_and_in_red_at_their_place()
    {
        var seal = SealDrawing.Create(DocumentFonts.Library, "铜江市人民政府办公室", 45);
        var imprint = LayoutSample.Imprint with { Seal = seal };
        ReadOfd.Read(ReadOfd.File(Samples.OnePage, imprint)).Pages.SelectMany(p => p.Strokes).ShouldNotContain(s => s.IsFilled);

        var place = Samples.Typeset(Samples.OnePage, imprint).SealPlace.RectangleFor(45);
        var drawn = ReadOfd.Read(ReadOfd.File(Samples.OnePage, imprint, ReadOfd.Options with { ShowSeals = true })).Pages[place.PageIndex].Strokes
            .Where(s => s.IsFilled).ToList();
        drawn.Count.ShouldBe(2, "star and name");
        drawn.ShouldAllBe(s => s.Colour == "255 0 0" && s.X0 >= (place.X / PageGrid.Millimetre) - 0.1 && s.X1 <= ((place.X + place.Side) / PageGrid.Millimetre) + 0.1);
    }

    [Fact]
    public void Files_inside_keep_names_and_bytes()
    {
        var options = ReadOfd.Options with { Attachments = [new("公文内容.json", "json", "{\"a\":\"<&>\"}"u8.ToArray()), new("../坏名", "../x", new byte[] { 1, 2 })] };
        var read = ReadOfd.Read(ReadOfd.File(Samples.OnePage, options: options));
        read.Attachments.Select(a => a.Name).ShouldBe(["公文内容.json", "../坏名"]);
        read.Attachments[0].Content.ToArray().ShouldBe("{\"a\":\"<&>\"}"u8.ToArray());
        read.Attachments[1].Content.ToArray().ShouldBe([1, 2]);
    }

    [Fact]
    public void An_archive_file_says_so_and_carries_metadata_and_a_colour_profile()
    {
        var options = ReadOfd.Options with { IsArchive = true, Metadata = [new("文号", "铜府办发〔2026〕12号")] };
        var package = ReadOfd.Package(ReadOfd.File(Samples.FourPages, options: options));
        var read = OfdDocument.Read(package).Value;
        read.DocType.ShouldBe("OFD-A");
        read.Metadata.ShouldBe([new("文号", "铜府办发〔2026〕12号")]);
        package.Has("Doc_0/Res/srgb.icc").ShouldBeTrue();
        OfdArchiveCheck.Of(package).ShouldBeEmpty();
        OfdArchiveCheck.Of(ReadOfd.Package(ReadOfd.File(Samples.FourPages))).Select(p => p.Rule).ShouldBe(["doc-type"]);
    }

    [Fact]
    public void A_title_that_is_markup_stays_text()
    {
        var read = ReadOfd.Read(ReadOfd.File(Samples.OnePage with { Title = "<a>\"&]]>\uFFFF通知" }));
        read.Title.ShouldBe("<a>\"&]]>\uFFFD通知");
    }

    [Fact]
    public void A_signer_adds_parts_and_leaves_all_others_as_they_were()
    {
        var file = ReadOfd.File(Samples.OnePage);
        var package = ReadOfd.Package(file);
        var root = Encoding.UTF8.GetString(package.Part("OFD.xml").Span).Replace("</ofd:DocRoot>", "</ofd:DocRoot><ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>", StringComparison.Ordinal);
        var signed = package.With("OFD.xml", Encoding.UTF8.GetBytes(root)).With("Doc_0/Signs/Signatures.xml", "<Signatures/>"u8.ToArray());
        var reread = ReadOfd.Package(signed.ToFile(ReadOfd.Options.CreatedAt));

        OfdDocument.Read(reread).Value.Signatures.ShouldBe("Doc_0/Signs/Signatures.xml");
        reread.Parts.Select(p => p.Key).ShouldBe([.. package.Parts.Select(p => p.Key), "Doc_0/Signs/Signatures.xml"]);
        foreach (var (path, content) in package.Parts.Where(p => p.Key is not "OFD.xml"))
        {
            reread.Part(path).ToArray().ShouldBe(content.ToArray(), path);
        }

        package.ToFile(ReadOfd.Options.CreatedAt).ShouldBe(file);
    }

    [Fact]
    public void Every_part_is_well_formed_and_in_the_namespace_of_the_standard()
    {
        foreach (var (path, content) in ReadOfd.Package(ReadOfd.File(Samples.FourPages)).Parts.Where(p => p.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            XDocument.Parse(Encoding.UTF8.GetString(content.Span)).Descendants().ShouldAllBe(e => e.Name.NamespaceName == "http://www.ofdspec.org/2016", path);
        }
    }
}
