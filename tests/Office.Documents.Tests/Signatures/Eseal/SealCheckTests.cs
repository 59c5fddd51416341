using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;
using Office.Documents.Tests.Signatures.Sm;
using Org.BouncyCastle.Asn1;

namespace Office.Documents.Tests.Signatures.Eseal;

/// <summary>Electronic seals of GB/T 38540: made, read, and each of the six checks failing alone.</summary>
public sealed class SealCheckTests
{
    private static readonly byte[] s_data = [.. "Signature.xml"u8];

    private readonly SmIssuer _root;
    private readonly SmIssuer _signer;

    public SealCheckTests() => (_root, _signer) = SmKit.People();

    [Fact]
    public void A_seal_that_is_used_rightly_has_no_flaw() => Flaws(Mark(Seal())).ShouldBeEmpty();

    [Fact]
    public void A_seal_that_lists_digests_of_certificates_holds_as_well() =>
        Flaws(Mark(Seal(Info() with { ListsDigests = true, Signers = [SmKit.Crypto.Sm3(_signer.Certificate)] }))).ShouldBeEmpty();

    [Fact]
    public void What_is_written_is_read_back()
    {
        var info = Info();
        var read = ElectronicSeal.Read(Seal(info).Bytes).Info;
        read.ShouldBe(info with { Signers = read.Signers, Picture = read.Picture });
        read.Signers.Single().ShouldBe(_signer.Certificate);
        read.Picture.Data.ShouldBe(info.Picture.Data);
        (read.Picture.Type, read.Picture.WidthMm, read.Picture.HeightMm).ShouldBe(("svg", 45, 45));
    }

    [Fact]
    public void BouncyCastle_reads_the_structure_of_the_standard()
    {
        var mark = (Asn1Sequence)Asn1Object.FromByteArray(Mark(Seal()).Bytes);
        mark.Count.ShouldBe(4);
        var body = (Asn1Sequence)mark[0];
        ((DerInteger)body[0]).Value.IntValue.ShouldBe(4);
        body[2].ShouldBeOfType<DerGeneralizedTime>();
        ((DerBitString)body[3]).GetOctets().ShouldBe(SmKit.Crypto.Sm3(s_data));
        ((DerObjectIdentifier)mark[2]).Id.ShouldBe("1.2.156.10197.1.501");
        var seal = (Asn1Sequence)body[1];
        var info = (Asn1Sequence)seal[0];
        ((DerIA5String)((Asn1Sequence)info[0])[0]).GetString().ShouldBe("ES");
        ((DerUtf8String)((Asn1Sequence)info[2])[1]).GetString().ShouldBe("铜江市人民政府办公室印章");
    }

    [Fact]
    public void E1_a_forged_seal_is_named()
    {
        var other = SmKit.People().Root;
        var forged = ElectronicSeal.Make(Info(), new SmIssuer(_root.Certificate, other.Key));
        Flaws(Mark(forged)).ShouldBe([SealFlaw.SealForged]);
    }

    [Fact]
    public void E1_a_seal_of_an_unknown_maker_is_named()
    {
        var (stranger, _) = SmKit.People();
        Flaws(Mark(ElectronicSeal.Make(Info(), stranger))).ShouldBe([SealFlaw.MakerUnknown]);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(800)]
    public void E2_a_seal_used_outside_its_time_is_named(int days) =>
        Flaws(SealMark.Make(SmKit.Crypto, Seal(Info() with { ValidFrom = SmKit.Now.AddHours(-1) }), _signer, Data(), SmKit.Now.AddDays(days)))
            .ShouldContain(SealFlaw.SealNotValid);

    [Fact]
    public void E3_a_certificate_that_the_seal_does_not_list_is_named() =>
        Flaws(Mark(Seal(Info() with { Signers = [_root.Certificate] }))).ShouldBe([SealFlaw.SignerNotListed]);

    [Fact]
    public void E4_a_certificate_out_of_time_is_named() =>
        Flaws(SealMark.Make(SmKit.Crypto, Seal(Info() with { ValidTo = SmKit.Now.AddYears(20) }), _signer, Data(), SmKit.Now.AddYears(6)))
            .ShouldBe([SealFlaw.CertificateNotValid]);

    [Fact]
    public void E4_a_certificate_revoked_before_is_named_and_one_revoked_later_is_not()
    {
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_signer.Certificate));
        SealTrust Revoked(DateTimeOffset at) => SealTrust.Of(_root.Certificate) with { RevokedAt = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { [id] = at } };
        var mark = Mark(Seal());
        new SealCheck(SmKit.Crypto, Revoked(SmKit.Now.AddHours(-1))).FlawsOf(mark, s_data).ShouldBe([SealFlaw.CertificateRevoked]);
        new SealCheck(SmKit.Crypto, Revoked(SmKit.Now.AddHours(1))).FlawsOf(mark, s_data).ShouldBeEmpty();
    }

    [Fact]
    public void E5_other_data_are_named() => Check(_root).FlawsOf(Mark(Seal()), [.. "Signature.xmk"u8]).ShouldBe([SealFlaw.DataChanged]);

    [Fact]
    public void E6_a_signature_by_another_key_is_named()
    {
        var (_, other) = SmKit.People();
        Flaws(SealMark.Make(SmKit.Crypto, Seal(), new SmIssuer(_signer.Certificate, other.Key), Data(), SmKit.Now)).ShouldBe([SealFlaw.SignatureWrong]);
    }

    [Fact]
    public void A_seal_of_the_older_standard_is_read_and_checked()
    {
        var old = OlderSeal.Make(_root, _signer, s_data);
        var mark = SealMark.Read(old);
        mark.Seal.Info.Version.ShouldBe(1);
        mark.At.ShouldBe(SmKit.Now);
        Flaws(mark).ShouldBeEmpty();
        Check(_root).FlawsOf(mark, [1]).ShouldBe([SealFlaw.DataChanged]);
    }

    [Fact]
    public void No_changed_byte_of_a_seal_goes_unseen()
    {
        var whole = Mark(Seal()).Bytes;
        for (var place = 0; place < whole.Length; place += 7)
        {
            var changed = (byte[])whole.Clone();
            changed[place] ^= 1;
            IsSeen(changed).ShouldBeTrue($"byte {place}");
        }
    }

    [Fact]
    public void Nothing_cut_off_is_read_as_a_seal()
    {
        var whole = Mark(Seal()).Bytes;
        for (var length = 0; length < whole.Length; length += 13)
        {
            Should.Throw<InvalidDataException>(() => SealMark.Read(whole[..length]));
        }
    }

    private bool IsSeen(byte[] changed)
    {
        try
        {
            return Flaws(SealMark.Read(changed)).Count > 0;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private IReadOnlyList<SealFlaw> Flaws(SealMark mark) => Check(_root).FlawsOf(mark, s_data);

    private static SealCheck Check(SmIssuer root) => new(SmKit.Crypto, SealTrust.Of(root.Certificate));

    private ElectronicSeal Seal(SealInfo? info = null) => ElectronicSeal.Make(info ?? Info(), _root);

    private SealMark Mark(ElectronicSeal seal) => SealMark.Make(SmKit.Crypto, seal, _signer, Data(), SmKit.Now);

    private static SealedData Data() => new(s_data, "/Doc_0/Signs/Sign_0/Signature.xml");

    private SealInfo Info() => new()
    {
        Maker = "Office",
        Id = "0123456789abcdef0123456789abcdef",
        Name = "铜江市人民政府办公室印章",
        Signers = [_signer.Certificate],
        MadeAt = SmKit.Now.AddDays(-1),
        ValidFrom = SmKit.Now.AddDays(-1),
        ValidTo = SmKit.Now.AddYears(2),
        Picture = new SealImage("svg", [.. "<svg/>"u8], 45, 45),
    };
}
