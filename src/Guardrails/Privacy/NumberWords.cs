namespace Homeroom.Guardrails.Privacy;

/// <summary>Words that tell what the number or the code beside them is.</summary>
internal static class NumberWords
{
    public static readonly (Sense Sense, string Words)[] All =
    [
        (
            Sense.Phone,
            "call calls called phone phones tel telephone text texted cell mobile fax reach dial whatsapp sms ring hotline ph telefon telefono contact extension ext landline voicemail number"
        ),
        (Sense.Birth, "dob born birth birthday birthdate bday geboren nacimiento naissance"),
        (Sense.Number, "id ids number no num nr code identifier identification reference ref no."),
        (
            Sense.Owner,
            "student pupil lunch school state district medicaid locker library meal cafeteria employee patient member customer user national citizen badge staff card policy insurance enrollment sis access account client application invoice order license"
        ),
        (Sense.Social, "ssn social sozialversicherung sin nin nino nhs"),
        (Sense.Card, "card visa mastercard amex discover credit debit maestro cc cvv cvc"),
        (Sense.Account, "account acct bank checking savings iban deposit konto accounts acc"),
        (Sense.Routing, "routing aba aba/routing rtn sort swift bic transit bsb"),
        (Sense.Passport, "passport passports reisepass pasaporte"),
        (Sense.Licence, "license licence dl driver driver's drivers driving permit"),
        (Sense.Plate, "plate plates tag registration vehicle vrm car van truck sedan suv minivan"),
        (Sense.Medical, "mrn medical chart patient health nhs insurance policy medicaid record"),
        (Sense.Locker, "locker combination combo padlock lock"),
        (Sense.Bus, "bus"),
        (Sense.Pin, "pin pins passcode code keycode pincode combo cvv cvc security otp"),
        (Sense.Case, "case file referral incident docket report ticket iep plan sped bip fba claim record evaluation cps"),
        (Sense.Device, "imei serial vin mac device udid asset meid tag"),
        (
            Sense.User,
            "username usernames user login logon handle screenname gamertag instagram insta snapchat snap discord twitter tiktok ig userid alias signin account roblox nickname tag"
        ),
        (Sense.Secret, "password passwords passwd pwd passcode passphrase pw pass pword secret token apikey"),
        (
            Sense.Version,
            "version v ver release build firmware update section chapter sec fig figure standard paragraph edition rev python java ios android kernel node"
        ),
        (Sense.Address, "address lives live living resides home street moved apartment ship shipping residence deliver delivery mailing located"),
        (Sense.Zip, "zip zipcode postal postcode postleitzahl plz cp"),
        (Sense.Tax, "tax tin ein vat itin steuer fiscal fiscale taxpayer"),
        (
            Sense.Street,
            """
            street st avenue ave road rd lane ln drive dr boulevard blvd court ct circle cir place pl terrace ter way trail trl parkway pkwy highway hwy square sq
            loop alley row crescent cres close grove gardens plaza pike turnpike path ridge heights run crossing landing manor mews hill view glen cove knoll
            walk point bend extension green field fields mount causeway estates isle junction passage rapids spurs motorway expressway freeway
            """
        ),
        (Sense.StreetFirst, "rue calle via avenida rua carrer paseo ulica ul camino chemin piazza viale corso carrera impasse"),
        (Sense.Direction, "north south east west n s e w ne nw se sw northeast northwest southeast southwest saint st old new upper lower"),
        (Sense.Flat, "apt apartment unit suite ste floor fl bldg building flat"),
        (Sense.Ip, "ip ipv address server host gateway subnet dns"),
        (Sense.Prefix, "iep sped bip fba case inc ref stu sid emp ticket incident cps mrn ofr acct med pid eid lunch"),
        (Sense.Domain, "com org net edu gov io co uk html htm php js py txt pdf doc docx csv json us k"),
        (
            Sense.State,
            "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc"
        ),
    ];
}
