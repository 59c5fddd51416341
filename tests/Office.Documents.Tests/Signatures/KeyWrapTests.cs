using System.Security.Cryptography;
using Office.Documents.Signatures;

namespace Office.Documents.Tests.Signatures;

public sealed class KeyWrapTests
{
    private static readonly Guid s_keyId = new("019ab000-0000-7000-8000-00000000000a");
    private static readonly Guid s_official = new("019ab000-0000-7000-8000-00000000000b");
    private static readonly byte[] s_pepper = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly NewKey s_key = KeyWrap.Create(s_keyId, s_official, "730915", s_pepper);

    private static byte[] Binding => KeyWrap.Bind(s_keyId, s_official, s_key.PublicKey);

    [Fact]
    public void The_right_PIN_opens_the_key_that_belongs_to_the_public_one()
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(KeyWrap.Unwrap(s_key.Wrapped, "730915", s_pepper, Binding).ShouldNotBeNull(), out _);

        key.ExportSubjectPublicKeyInfo().ShouldBe(s_key.PublicKey);
    }

    [Fact]
    public void The_wrong_PIN_opens_nothing() => KeyWrap.Unwrap(s_key.Wrapped, "730916", s_pepper, Binding).ShouldBeNull();

    [Fact]
    public void The_database_and_the_code_open_nothing_without_the_pepper_even_with_the_right_PIN() =>
        KeyWrap.Unwrap(s_key.Wrapped, "730915", new byte[32], Binding).ShouldBeNull();

    [Fact]
    public void A_wrapped_key_moved_to_another_official_s_row_does_not_open() =>
        KeyWrap.Unwrap(s_key.Wrapped, "730915", s_pepper, KeyWrap.Bind(s_keyId, s_keyId, s_key.PublicKey)).ShouldBeNull();

    [Fact]
    public void The_derivation_costs_at_least_what_OWASP_asks() => s_key.Wrapped.Iterations.ShouldBeGreaterThanOrEqualTo(600_000);

    [Fact]
    public void A_cheaper_derivation_cannot_be_written_into_the_row() =>
        KeyWrap.Unwrap(s_key.Wrapped with { Iterations = 1 }, "730915", s_pepper, Binding).ShouldBeNull();

    [Theory]
    [InlineData("12345", true)]
    [InlineData("12345a", true)]
    [InlineData("123456", true)]
    [InlineData("987654", true)]
    [InlineData("777777", true)]
    [InlineData("７３０９１５", true)]
    [InlineData("730915", false)]
    [InlineData("246810", false)]
    public void A_PIN_is_six_digits_that_are_not_a_row(string pin, bool isRefused) =>
        (PinRule.Check(pin) is not null).ShouldBe(isRefused);
}
