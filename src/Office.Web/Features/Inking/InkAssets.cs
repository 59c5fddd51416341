using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Office.Web.Features.Inking;

/// <summary>The style, which stands inside the page, and the script, whose address carries its hash.</summary>
internal sealed class InkAssets
{
    private readonly IWebHostEnvironment _environment;

    public InkAssets(IWebHostEnvironment environment)
    {
        _environment = environment;
        Style = new MarkupString($"<style>{Text("ink-pages.css")}</style>");
        Script = $"/ink-pages.js?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text("ink-pages.js"))))[..12]}";
    }

    public MarkupString Style { get; }

    public string Script { get; }

    private string Text(string file)
    {
        using var reader = new StreamReader(_environment.WebRootFileProvider.GetFileInfo(file).CreateReadStream());
        return reader.ReadToEnd();
    }
}
