using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Signatures.TimeStamps;
using Office.Testing;
using Office.Web.Security;

namespace Office.Web.Tests.Security;

/// <summary>The time-stamp authority over HTTP, answered by a real responder on this machine.</summary>
public sealed class HttpTimeStampsTests : IDisposable
{
    private static readonly byte[] s_hash = SHA256.HashData("a signature"u8);

    private readonly TimeStampResponder _responder = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_authority_answers_with_a_token_over_the_hash()
    {
        using var stamps = Ask(_responder.Serve(Token), _responder.Root);
        var token = await stamps.StampAsync(s_hash, Token);
        token.Fault.ShouldBeNull();
        var facts = TimeStampFacts.Read(token.Value, s_hash)!;
        facts.IsValid.ShouldBeTrue();
        facts.IsIssuedUnder([_responder.Root]).ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_under_another_root_is_not_taken()
    {
        using var other = new TimeStampResponder(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        using var stamps = Ask(_responder.Serve(Token), other.Root);
        (await stamps.StampAsync(s_hash, Token)).Fault.ShouldBe(new TimeStampFault.Untrusted());
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_fault_and_no_exception()
    {
        var address = _responder.Serve(Token);
        _responder.Dispose();
        using var stamps = Ask(address, null);
        (await stamps.StampAsync(s_hash, Token)).Fault.ShouldBe(new TimeStampFault.Unreachable());
    }

    [Fact]
    public async Task Without_an_address_nobody_is_asked()
    {
        using var stamps = Ask(null, null);
        stamps.IsConfigured.ShouldBeFalse();
        (await stamps.StampAsync(s_hash, Token)).Fault.ShouldBe(new TimeStampFault.NotConfigured());
        _responder.Asked.ShouldBe(0);
    }

    public void Dispose() => _responder.Dispose();

    private static HttpTimeStamps Ask(Uri? url, byte[]? anchor) => new(new TimeStampSetting(url, anchor), NullLogger<HttpTimeStamps>.Instance);
}
