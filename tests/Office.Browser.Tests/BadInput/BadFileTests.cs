using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;

namespace Office.Browser.Tests.BadInput;

/// <summary>Files that are not what they say, laid on the page where a draft begins.</summary>
public sealed class BadFileTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Person _drafter = null!;

    public static TheoryData<string, string, string> Files => new()
    {
        { "truncated", "file.damaged", "已损坏或不完整" },
        { "encrypted", "file.encrypted", "密码保护" },
        { "program", "file.program", "程序" },
        { "bomb", "import.bomb", "超出限度" },
    };

    private IPage Page => _drafter.Page;

    public async ValueTask InitializeAsync()
        => _drafter = await Person.EnterAsync(await chromium.DeskAsync(await town.AddressAsync()), await town.DrafterAsync(), []);

    public async ValueTask DisposeAsync() => await _drafter.DisposeAsync();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_not_a_good_document_is_refused_with_a_sentence_and_the_page_goes_on(string kind, string code, string words)
    {
        await Page.GotoAsync("/dispatches/new");
        await LayAsync(Bytes(kind));

        var refusal = Page.Locator($"[data-fault='{code}']");
        await Assertions.Expect(refusal).ToContainTextAsync(words);
        await Assertions.Expect(refusal).ToContainTextAsync("没有");
        await Page.TakePictureAsync($"bad-file-{kind}");
        await Page.ShouldSatisfyAxeAsync();

        await LayAsync(Good());
        await Assertions.Expect(Page.Locator("#import-title")).ToBeVisibleAsync();
        await Assertions.Expect(refusal).ToHaveCountAsync(0);
    }

    private async Task LayAsync(byte[] bytes)
    {
        await Page.FileFieldAsync();
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "关于防汛工作的通知.docx", MimeType = Docx, Buffer = bytes });
    }

    private static byte[] Good() => File.ReadAllBytes(Path.Combine(Repository.Root, "seeds/documents/01-防汛通知.docx"));

    private static byte[] Bytes(string kind) => kind switch
    {
        "truncated" => Good()[..^400],
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[508], .. Encoding.Unicode.GetBytes("EncryptedPackage\0"), .. new byte[100]],
        "program" => [.. "MZ"u8, .. new byte[4000]],
        _ => Bomb(),
    };

    // A hundred megabytes of nothing in a hundred kilobytes.
    private static byte[] Bomb()
    {
        using var stream = new MemoryStream(Good());
        stream.Position = 0;
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/media/image9.png", CompressionLevel.SmallestSize).Open();
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 100; megabyte++)
            {
                entry.Write(nothing);
            }
        }

        return whole.ToArray();
    }
}
