using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.FileProviders;

namespace Office.Web.Features.Phone;

/// <summary>
/// The style and the scripts of the light pages. The style stands inside the page, so that a card is whole after one round trip;
/// a script's address carries its hash, so that the service worker may keep it for good.
/// </summary>
internal sealed class PhoneAssets
{
    private readonly IFileProvider _files;

    public PhoneAssets(IWebHostEnvironment environment)
    {
        _files = environment.WebRootFileProvider;
        Style = new MarkupString($"<style>{Text("css/tokens.css")}\n{Text("css/base.css")}\n{Text("phone.css")}</style>");
        FormStyle = new MarkupString($"<style>{Text("phone-form.css")}</style>");
        FormScript = Address("phone-form.js");
        Queue = Address("phone-queue.js");
        Script = Address("phone.js");
        Moves = Address("phone-moves.js");
        Pad = "/lib/signature_pad.js";
    }

    public MarkupString Style { get; }

    public MarkupString FormStyle { get; }

    public string FormScript { get; }

    public string Queue { get; }

    public string Script { get; }

    /// <summary>Only on the page of moves.</summary>
    public string Moves { get; }

    public string Pad { get; }

    private string Address(string file) =>
        $"/{file}?v={Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text(file))))[..12]}";

    private string Text(string file)
    {
        using var reader = new StreamReader(_files.GetFileInfo(file).CreateReadStream());
        return reader.ReadToEnd();
    }
}
