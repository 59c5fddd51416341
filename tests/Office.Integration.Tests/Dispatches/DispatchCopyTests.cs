using Office.Documents.Dispatches;
using Office.Documents.Importing;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Ofd;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>Copies of a dispatch in other formats: its own text, its own number.</summary>
public sealed class DispatchCopyTests
{
    [Fact]
    public async Task A_numbered_dispatch_is_copied_as_OFD_and_as_docx()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("typeset");
        var view = (await town.AskAsync(Drafter, new GetDispatch(id))).Value;
        var paper = new PrintedPaper(view.Content, view.Imprint, view.SealDiameterMm);

        using var fonts = FontLibrary.Open(FontFolder.FindAbove(AppContext.BaseDirectory) ?? throw new InvalidOperationException("No fonts in .cache/fonts: run tools/fonts.sh."));
        var ofd = OfdDocument.Read(OfdPackage.Open(new DispatchPress(fonts).Ofd(paper, DateTimeOffset.UnixEpoch)).Value).Value;
        using var docx = new MemoryStream(DispatchPress.Word(paper, DateTimeOffset.UnixEpoch));

        ofd.Title.ShouldBe(view.Content.Title);
        ofd.Subject.ShouldBe(view.Imprint.Number ?? "");
        ofd.Signatures.ShouldBeNull();
        DocxImport.Read(docx).Value.Content.Title.ShouldBe(view.Content.Title);
    }
}
